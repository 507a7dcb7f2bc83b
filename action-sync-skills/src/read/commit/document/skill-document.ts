import { z } from 'zod'
import {
  DocumentError,
  decodeText,
  type FrontMatter,
  type ParsedDocument,
  splitFrontMatter,
} from '../../../../../shared/action/index.ts'
import { findCutText, readFrontmatter } from './frontmatter.ts'

/** The problems of a SKILL.md, and their lines. */
export interface DocumentProblem {
  readonly line: number
  readonly message: string
}

export interface SkillDocument {
  readonly name: string
  readonly description: string
  /** The line of a field of the frontmatter; its first line for any other word. */
  lineOf(field: string): number
  /** Allowed, but may be a mistake. */
  readonly notices: readonly DocumentProblem[]
}

/** Limits of the API, in UTF-16 units like the API. */
const maxNameLength = 64
const maxDescriptionLength = 1024
const maxCompatibilityLength = 500

const wanted = (type: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined ? 'is required' : `must be ${type}, and is ${typeName(input)}${quoteHint(type, input)}`,
})

/** The fields that the API knows; others pass. */
const fields = z.looseObject({
  name: z
    .string(wanted('text'))
    .min(1, 'must not be empty')
    .max(maxNameLength, `is longer than ${maxNameLength} characters`)
    .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, 'may contain only a-z, 0-9 and single hyphens between them'),
  description: z
    .string(wanted('text'))
    .refine((text) => text.trim() !== '', 'must not be empty')
    .max(maxDescriptionLength, `is longer than ${maxDescriptionLength} characters`),
  license: z.string(wanted('text')).optional(),
  compatibility: z
    .string(wanted('text'))
    .max(maxCompatibilityLength, `is longer than ${maxCompatibilityLength} characters`)
    .optional(),
  metadata: z.record(z.string(), z.unknown(), wanted('a mapping')).optional(),
  'allowed-tools': z.string(wanted('one line of text with spaces between the tools')).optional(),
})

/** Parses a SKILL.md: YAML between two `---` lines, then a body. Returns the document, or all its problems. */
export function readSkillDocument(bytes: Uint8Array): SkillDocument | DocumentProblem[] {
  try {
    const parts = splitFrontMatter(decodeText(bytes))
    if (!parts) {
      const message = 'must begin with frontmatter: a line ---, then name and description as YAML, then a line ---'
      return [{ line: 1, message }]
    }
    const isEmpty = parts.body.trim() === ''
    const problems = isEmpty ? [{ line: parts.bodyLine - 1, message: 'has nothing after its frontmatter' }] : []
    const document = checkFields(readFrontmatter(parts.yaml), problems)
    return Array.isArray(document) ? document : { ...document, notices: noticesOf(parts) }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return [{ line: error.line ?? 1, message: error.message }]
  }
}

const maxGuessedBytes = 16 * 2 ** 10

/** The probable name of a document, whatever else is wrong with it. */
export function guessName(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.subarray(0, maxGuessedBytes)).toString('utf8')
  return /^name:[ \t]*["']?([a-z0-9-]{1,64})["']?[ \t]*\r?$/m.exec(text)?.[1]
}

type CheckedFields = Omit<SkillDocument, 'notices'>

function checkFields(
  { value, lineOf }: ParsedDocument,
  problems: readonly DocumentProblem[],
): CheckedFields | DocumentProblem[] {
  const checked = fields.safeParse(value ?? {})
  const issues = (checked.error?.issues ?? []).map(({ path, message }) => {
    const [field] = path
    return field === undefined
      ? { line: 2, message: 'must have name and description in its frontmatter' }
      : { line: lineOf([field]), message: `${String(field)} ${message}` }
  })
  if (!checked.success || problems.length > 0) return [...issues, ...problems]
  const { name, description } = checked.data
  // Look up the lines now: the parsed document would take the memory of many Skills.
  const lines = new Map(Object.keys(fields.shape).map((field) => [field, lineOf([field])]))
  return { name, description, lineOf: (field) => lines.get(field) ?? 2 }
}

function noticesOf({ yaml, body, bodyLine }: FrontMatter): DocumentProblem[] {
  const cut = findCutText(yaml, 'description')
  const isCut = 'description ends where # begins a comment: put the whole text in quotes'
  const lines = body.split('\n')
  const at = lines.findIndex((line) => outerLink.test(line))
  const [, target = ''] = outerLink.exec(lines[at] ?? '') ?? []
  const isOuter = `links to ${target}, which is outside the folder and so not part of the Skill: copy it in, or remove the link`
  return [
    ...(cut === undefined ? [] : [{ line: cut, message: isCut }]),
    ...(at < 0 ? [] : [{ line: bodyLine + at, message: isOuter }]),
  ]
}

/** A Markdown link that leads out of the folder. */
const outerLink = /\]\((\.\.\/[^)\s]{1,200})/

function typeName(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`
}

/** `2024`, `true`, `[a]` and `{a: b}` are not text in YAML. */
function quoteHint(type: string, value: unknown): string {
  return type === 'text' && value !== null ? ': put it in quotes' : ''
}
