import { posix } from 'node:path'
import { decodeText, isPlainObject, parseJson, parseYaml } from '../../../action/index.ts'
import { besideFile } from './names.ts'

/** The test cases of an Assignment, next to its config: `invoice.test.yaml` next to `invoice.md`. */
export interface TestSource {
  readonly path: string
  /** The name of the config that they are for. */
  readonly name: string
  readonly bytes: Buffer
  /** Whether the tests, or a file that they name, changed in Git since the base. False if Git gives no hint. */
  readonly isTouched: boolean
}

const ending = /\.test\.(?:json|ya?ml)$/i

export function isTestPath(path: string): boolean {
  return ending.test(path)
}

/** The name of the config that a test file is for. */
export function testedName(path: string): string {
  return posix.basename(path).replace(ending, '')
}

/**
 * The files that tests name: fixtures and JSON Schemas. They may be in the same folder as the configs, but are not configs.
 * An unreadable test file counts as naming none, because its problems are reported when the tests run.
 */
export function filesNamedByTests(path: string, bytes: Buffer): string[] {
  return valuesOf(path, bytes).map((file) => besideFile(path, file))
}

function valuesOf(path: string, bytes: Buffer): string[] {
  let value: unknown
  try {
    const text = decodeText(bytes)
    value = (/\.json$/i.test(path) ? parseJson(text) : parseYaml(text)).value
  } catch {
    return []
  }
  const cases = isPlainObject(value) && Array.isArray(value['cases']) ? value['cases'] : []
  return cases.filter(isPlainObject).flatMap(({ files, expect }) => {
    const answer = isPlainObject(expect) ? expect['answer'] : undefined
    const schema = isPlainObject(answer) ? answer['json-schema'] : undefined
    return [...(Array.isArray(files) ? files : []), schema].filter((file) => typeof file === 'string')
  })
}
