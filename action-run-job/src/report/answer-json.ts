import { type FoundJson, findJson, oneLine, whyNoJson } from '../../../shared/action/index.ts'
import type { Ending } from '../follow/ending.ts'
import type { ReadyInputs } from '../inputs.ts'

export interface Answer {
  readonly ending: Ending
  readonly answer: string
  /** Whether all messages were read, so that the answer is the last one. */
  readonly isComplete: boolean
}

export interface JudgedAnswer {
  /** Has a reason if the answer is not what the workflow expects. */
  readonly ending: Ending
  readonly json: FoundJson | undefined
}

/**
 * Finds the JSON value of an answer, and checks it if the workflow expects one. Only the answer of a completed Job is
 * checked.
 */
export function judgeAnswer(
  { ending, answer, isComplete }: Answer,
  { expectJson, outputSchema }: Pick<ReadyInputs, 'expectJson' | 'outputSchema'>,
): JudgedAnswer {
  const json = findJson(answer)
  const isExpected = expectJson || outputSchema !== undefined
  if (!isExpected || ending.conclusion !== 'completed') return { ending, json }
  if (!isComplete) return refuse('output-incomplete: the messages of the Job could not be read to the end')
  if (!json) return refuse(`no-json: the answer ${whyNoJson(answer)}`)
  const problems = outputSchema?.check(json.value) ?? []
  if (problems.length === 0) return { ending, json }
  return refuse(
    `schema-mismatch: the answer does not fit ${outputSchema?.path}: ${problems.map((one) => oneLine(one)).join('; ')}`,
  )

  function refuse(reason: string): JudgedAnswer {
    return { ending: { ...ending, reason }, json }
  }
}

/** Parses JSON like `JSON.parse`, but keeps numbers that JavaScript cannot represent. */
export function losslessJson(source: string): unknown {
  const keepDigits = (_: string, value: unknown, context?: { readonly source?: string }) => {
    const digits = context?.source
    const isRounded = typeof value === 'number' && digits !== undefined && String(value) !== digits
    return isRounded && rawJson ? rawJson(digits) : value
  }
  try {
    return JSON.parse(source, keepDigits)
  } catch {
    // Nested too deeply to walk.
    return JSON.parse(source)
  }
}

/** Newer than the types: https://tc39.es/proposal-json-parse-with-source/ */
const { rawJSON: rawJson } = JSON as { rawJSON?: (text: string) => object }
