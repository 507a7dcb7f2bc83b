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
