import { posix } from 'node:path'
import { z } from 'zod'
import {
  DocumentError,
  type DocumentPath,
  decodeText,
  type FileProblem,
  FileProblemsError,
  oneLine,
  parseJson,
  parseYaml,
} from '../../../shared/action/index.ts'
import { besideFile, isOutsideRepository, testedName } from '../../../shared/sync/index.ts'
import { Expectations } from './expectations.ts'

/** One test of an Assignment: the input of its Job, and what the Job must do. */
export interface TestCase {
  readonly name: string
  readonly message: string
  /** Files for the Job's sandbox, by their paths from the top level of the repository. */
  readonly files: readonly string[]
  readonly expect: Expectations
  /** How many Jobs to run; undefined to use the input `repeat`. */
  readonly repeat: number | undefined
  /** The percentage of those Jobs that must pass; undefined to use the input `min-pass-rate`. */
  readonly passRate: number | undefined
  /** The line of a part of the case. */
  lineOf(path: DocumentPath): number
}

export interface TestFile {
  readonly path: string
  /** The name of the config next to it: the file's own, without `.test.yaml`. */
  readonly name: string
  readonly cases: readonly TestCase[]
}

/** Larger files are rejected before they are parsed. */
const maxBytes = 1_000_000
const maxCases = 1_000

const Case = z.strictObject({
  name: z.string().trim().min(1).max(200),
  message: z.string().refine((value) => value.trim() !== '', 'is empty'),
  files: z.array(z.string().min(1)).max(50).default([]),
  repeat: z.int().min(1).max(100).optional(),
  'pass-rate': z.number().min(1).max(100).optional(),
  expect: Expectations.prefault({}),
})
const Document = z.strictObject({ $schema: z.string().optional(), cases: z.array(Case).min(1).max(maxCases) })

/**
 * Parses a test file.
 *
 * @throws FileProblemsError with all problems, each with its line
 */
export function readTestFile(path: string, bytes: Uint8Array): TestFile {
  try {
    if (bytes.length > maxBytes) throw new DocumentError(`is larger than ${maxBytes} bytes`, { line: 1 })
    const text = decodeText(bytes)
    const { value, lineOf } = /\.json$/i.test(path) ? parseJson(text) : parseYaml(text)
    const { data, error } = Document.safeParse(value)
    const problems = error?.issues.map((issue) => problemOf(path, issue, lineOf)) ?? []
    if (!data) throw new FileProblemsError(problems)
    problems.push(...duplicateNames(path, data.cases, lineOf), ...outsideFiles(path, data.cases, lineOf))
    if (problems.length > 0) throw new FileProblemsError(problems)
    const cases = data.cases.map((one, index) => ({
      name: one.name,
      message: one.message,
      files: one.files.map((file) => besideFile(path, file)),
      expect: one.expect,
      repeat: one.repeat,
      passRate: one['pass-rate'],
      lineOf: (part: DocumentPath) => lineOf(['cases', index, ...part]),
    }))
    return { path, name: testedName(path), cases }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    throw new FileProblemsError([{ file: path, line: error.line, message: error.message }])
  }
}

type Lines = (path: DocumentPath) => number

function problemOf(path: string, issue: z.core.$ZodIssue, lineOf: Lines): FileProblem {
  const place = issue.path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  )
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const line = lineOf(unknown === undefined ? issue.path : [...issue.path, unknown])
  return {
    file: path,
    line,
    message: `${place === '' ? '' : `${place}: `}${issue.message.replace(/^Invalid input: /, '')}`,
  }
}

/** Case names must be unique, because reports and JUnit identify a case by its name. */
function duplicateNames(path: string, cases: readonly { name: string }[], lineOf: Lines): FileProblem[] {
  const seen = new Set<string>()
  return cases.flatMap(({ name }, index) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    const message = `another case already has the name ${JSON.stringify(name)}`
    return [{ file: path, line: lineOf(['cases', index, 'name']), message }]
  })
}

function outsideFiles(path: string, cases: readonly z.output<typeof Case>[], lineOf: Lines): FileProblem[] {
  return cases.flatMap(({ files, expect }, index) => {
    const schema = expect.answer?.['json-schema']
    const named = files.map((file, at): [string, DocumentPath] => [file, ['files', at]])
    if (typeof schema === 'string') named.push([schema, ['expect', 'answer', 'json-schema']])
    return named.flatMap(([file, at]) => {
      const isOutside = posix.isAbsolute(file) || file.includes('\0') || isOutsideRepository(besideFile(path, file))
      const message = `not a path in the repository: ${JSON.stringify(oneLine(file, 200))}`
      return isOutside ? [{ file: path, line: lineOf(['cases', index, ...at]), message }] : []
    })
  })
}
