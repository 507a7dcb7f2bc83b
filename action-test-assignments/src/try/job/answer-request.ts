import type { HumanRequest } from '../../../../shared/duvo/index.ts'
import type { HumanRequestPolicy } from '../../plan/expectations.ts'

export type Response = { readonly approved: boolean } | { readonly answers: Readonly<Record<string, string>> }

/**
 * The answer of a case to a request of its Job: `approve` for an approval, `answers` for questions, keyed by the text of
 * the question, its header or its number. Undefined: the case has no answer.
 */
export function responseTo(request: HumanRequest, policy: HumanRequestPolicy | undefined): Response | undefined {
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
