import type { HumanRequest } from '../../../../shared/duvo/index.ts'
import type { HumanRequestPolicy } from '../../plan/expectations.ts'

export type RequestAnswer = { readonly approved: boolean } | { readonly answers: Readonly<Record<string, string>> }

/**
 * The case's answer to a request of its Job: `approve` for an approval, `answers` for questions, by their text, header or
 * number. Undefined if the case has no answer.
 */
export function answerTo(request: HumanRequest, policy: HumanRequestPolicy | undefined): RequestAnswer | undefined {
  if (request.type === 'approval') return policy?.approve === undefined ? undefined : { approved: policy.approve }
  const { questions } = request
  if (request.type !== 'question' || !questions?.length) return undefined
  const answers = questions.flatMap(({ question, header }, index): [string, string][] => {
    const keys = [question, header ?? '', String(index + 1)]
    const key = keys.find((one) => one !== '' && Object.hasOwn(policy?.answers ?? {}, one))
    const answer = key === undefined ? undefined : policy?.answers?.[key]
    return answer === undefined ? [] : [[question, answer]]
  })
  return answers.length === questions.length ? { answers: Object.fromEntries(answers) } : undefined
}
