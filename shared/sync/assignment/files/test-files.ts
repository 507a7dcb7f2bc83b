import { posix } from 'node:path'
import { decodeText, isPlainObject, parseJson, parseYaml } from '../../../action/index.ts'
import { besideFile } from './names.ts'

/** The test cases of an Assignment, next to its config: `invoice.test.yaml` next to `invoice.md`. */
export interface TestSource {
  readonly path: string
  /** The name of the config that they are for. */
  readonly name: string
  readonly bytes: Buffer
  /** Whether Git says that the tests or a file that they name changed since the base. False if Git gives no hint. */
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
 * The files that tests name: fixtures and JSON Schemas. They may be among the configs but are none. Problems of test files
 * are reported when the tests run, so an unreadable file names nothing here.
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
