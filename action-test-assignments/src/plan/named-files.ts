import { join, relative } from 'node:path'
import {
  ActionError,
  allowedPath,
  compileSchema,
  DocumentError,
  decodeText,
  type FileProblem,
  type Places,
  parseJson,
  readInputFile,
  type SchemaCheck,
} from '../../../shared/action/index.ts'
import { besideFile } from '../../../shared/sync/index.ts'
import type { TestCase, TestFile } from './test-file.ts'

const maxBytes = 1_000_000

/** The schema check of each case that has a schema. */
export type SchemaChecks = ReadonlyMap<TestCase, SchemaCheck>

/**
 * Checks all files that a test file names before anything is created in Duvo, so that a missing file costs nothing. Reads
 * and compiles the schemas, and looks for the fixtures.
 *
 * @param root the root directory of the repository, to which paths in test files are relative
 */
export async function readNamedFiles(
  file: TestFile,
  root: string,
  places: Places,
): Promise<{ checks: SchemaChecks; problems: readonly FileProblem[] }> {
  const checks = new Map<TestCase, SchemaCheck>()
  const problems: FileProblem[] = []
  for (const test of file.cases) {
    problems.push(...fixtureProblems(file, test, root, places))
    const schema = test.expect.answer?.['json-schema']
    if (schema === undefined) continue
    try {
      const document = typeof schema === 'string' ? await readJson(besideFile(file.path, schema), root, places) : schema
      checks.set(test, await compileSchema(document))
    } catch (error) {
      const name = typeof schema === 'string' ? schema : 'json-schema'
      const line = test.lineOf(['expect', 'answer', 'json-schema'])
      problems.push({ file: file.path, line, message: reasonOf(error, name) })
    }
  }
  return { checks, problems }
}

function fixtureProblems({ path }: TestFile, test: TestCase, root: string, places: Places): FileProblem[] {
  return test.files.flatMap((file, at) => {
    const found = findFixture(file, root, places)
    return typeof found === 'string' ? [{ file: path, line: test.lineOf(['files', at]), message: found }] : []
  })
}

/** The path and size of a fixture, or its problem. `file` is its path from the root of the repository. */
export function findFixture(file: string, root: string, places: Places): { path: string; size: number } | string {
  try {
    const { realPath, stats } = allowedPath({ input: 'files', path: inWorkspace(file, root, places) }, 'read', places)
    if (stats?.isFile()) return { path: realPath, size: stats.size }
    return `the fixture ${file} does not exist in the checked-out commit`
  } catch (error) {
    if (error instanceof ActionError) return error.message
    throw error
  }
}

async function readJson(file: string, root: string, places: Places): Promise<unknown> {
  const from = { input: 'json-schema', path: inWorkspace(file, root, places) }
  return parseJson(decodeText(await readInputFile(from, places, maxBytes))).value
}

function inWorkspace(file: string, root: string, { workspace }: Places): string {
  return relative(workspace, join(root, file))
}

function reasonOf(error: unknown, name: string): string {
  if (error instanceof DocumentError) {
    return `${name} ${error.line === undefined ? error.message : `${error.message} (line ${error.line})`}`
  }
  return error instanceof ActionError ? error.message : `${name} cannot be read`
}
