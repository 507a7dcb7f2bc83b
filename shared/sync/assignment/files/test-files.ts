import { posix } from 'node:path'
import { decodeText, isPlainObject, parseJson, parseYaml } from '../../../action/index.ts'
import { besideFile } from './names.ts'

/** The test cases of an Assignment, which lie beside its config: `invoice.test.yaml` beside `invoice.md`. */
export interface TestSource {
  readonly path: string
  /** The name of the config that they are for. */
  readonly name: string
  readonly bytes: Buffer
  /** Whether Git says that the tests or a file that they name changed since the base. False where Git gives no hint. */
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

/** A path as a test file names it, from the top level of the repository. */
export function besideTest(path: string, file: string): string {
  return besideFile(path, file)
}

/**
 * The files that tests name: fixtures and JSON Schemas. They may lie among the configs and are none. Mistakes in test files are
 * reported by whoever runs the tests, so here a file that cannot be read names nothing.
 */
export function filesNamedByTests(path: string, bytes: Buffer): string[] {
  return valuesOf(path, bytes).map((file) => besideTest(path, file))
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
