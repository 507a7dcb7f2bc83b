import { z } from 'zod'
import { parseBound, parseDuration } from './rates-and-durations.ts'

/** One text or a list of texts. */
const texts = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((value) => [value].flat())

const pattern = z.string().refine(isPattern, 'is not a valid regular expression')
const patterns = z.union([pattern, z.array(pattern).min(1)]).transform((value) => [value].flat())

const bound = z.union([z.string(), z.number()]).transform((value, context) => {
  const parsed = parseBound(String(value))
  if (parsed) return parsed
  context.addIssue({
    code: 'custom',
    message: 'must be a number with an optional comparison, such as 0, "<=2" or ">=90%"',
  })
  return z.NEVER
})

const duration = z.string().transform((value, context) => {
  const parsed = parseDuration(value)
  if (parsed !== undefined) return parsed
  context.addIssue({ code: 'custom', message: 'must be a duration such as 90s, 5m or 1h30m' })
  return z.NEVER
})

const JsonObject = z.record(z.string(), z.unknown())

const Answer = z.strictObject({
  equals: z.string().optional(),
  contains: texts.optional(),
  'not-contains': texts.optional(),
  matches: patterns.optional(),
  'not-matches': patterns.optional(),
  /** The path of a schema, relative to the test file, or the schema itself. */
  'json-schema': z.union([z.string().min(1), JsonObject]).optional(),
})

const Tool = z
  .union([z.string().min(1), z.strictObject({ name: z.string().min(1), arguments: JsonObject.optional() })])
  .transform((value) => (typeof value === 'string' ? { name: value, arguments: undefined } : value))
export type ToolPattern = z.output<typeof Tool>

const HumanRequests = z
  .strictObject({
    approve: z.boolean().optional(),
    answers: z.record(z.string(), z.string()).optional(),
    min: z.int().min(0).optional(),
    max: z.int().min(0).optional(),
  })
  .refine(({ min = 0, max = Infinity }) => min <= max, 'min is greater than max')
export type HumanRequestPolicy = z.output<typeof HumanRequests>

const Evaluation = z.strictObject({
  passed: bound.optional(),
  'severity-critical': bound.optional(),
  'severity-medium': bound.optional(),
  'severity-low': bound.optional(),
})

/** The expectations of a case. Absent ones are not checked, except the status, which defaults to `completed`. */
export const Expectations = z.strictObject({
  status: texts.default(['completed']),
  answer: Answer.optional(),
  tools: z.strictObject({ called: z.array(Tool).optional(), 'not-called': z.array(Tool).optional() }).optional(),
  'human-requests': HumanRequests.optional(),
  evaluation: Evaluation.optional(),
  'max-duration': duration.optional(),
  'max-messages': z.int().min(1).optional(),
})
export type Expectations = z.output<typeof Expectations>

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'mu')
    return true
  } catch {
    return false
  }
}
