import {
  compileSchema,
  DocumentError,
  decodeText,
  type FileProblem,
  type Places,
  parseJson,
  readInputFile,
  type SchemaCheck,
} from '../../../shared/action/index.ts'
import { besideTest } from '../../../shared/sync/index.ts'
import type { TestCase, TestFile } from './test-file.ts'

const maxBytes = 1_000_000

/** The schema check of each case that names or holds a schema. */
export type SchemaChecks = ReadonlyMap<TestCase, SchemaCheck>

/** Reads and compiles all schemas of a test file before any Job is started, so that a missing one costs nothing. */
export async function readSchemas(
  file: TestFile,
  root: string,
  places: Places,
): Promise<{ checks: SchemaChecks; problems: readonly FileProblem[] }> {
  const checks = new Map<TestCase, SchemaCheck>()
  const problems: FileProblem[] = []
  for (const test of file.cases) {
    const schema = test.expect.answer?.['json-schema']
    if (schema === undefined) continue
    try {
      const document =
        typeof schema === 'string' ? await readJson(`${root}/${besideTest(file.path, schema)}`, places) : schema
      checks.set(test, await compileSchema(document))
    } catch (error) {
      const name = typeof schema === 'string' ? schema : 'json-schema'
      const line = test.lineOf(['expect', 'answer', 'json-schema'])
      problems.push({ file: file.path, line, message: `${name} ${reasonOf(error)}` })
    }
  }
  return { checks, problems }
}

async function readJson(path: string, places: Places): Promise<unknown> {
  return parseJson(decodeText(await readInputFile({ input: 'json-schema', path }, places, maxBytes))).value
}

function reasonOf(error: unknown): string {
  if (!(error instanceof DocumentError)) return 'does not exist in the repository, or cannot be read'
  return error.line === undefined ? error.message : `${error.message} (line ${error.line})`
}
