import type { HumanRequest } from '../../../../shared/duvo/index.ts'
import type { Inputs } from '../../inputs.ts'
import { type Answers, answersTo } from './answers.ts'

export type Policy = Inputs['onHumanRequest']

/** What to do about the request that a Job waits for. */
export type Reaction =
  | { readonly do: 'wait' }
  | { readonly do: 'park' }
  /** Leave the Job waiting and fail the step. */
  | { readonly do: 'give-up'; readonly why: string }
  | {
      readonly do: 'respond'
      readonly response: { readonly approved: boolean } | { readonly answers: Readonly<Record<string, string>> }
      readonly how: string
    }

/**
 * Applies the workflow's policy. `request` is null if the Job waits without saying for what, such as a login. `approve` and
 * `deny` apply only to approvals, and `answer` only to questions: a mismatch or an unknown type is never guessed at.
 */
export function reactTo(request: HumanRequest | null, policy: Policy, answers: Answers): Reaction {
  switch (policy) {
    case 'wait':
      return { do: 'wait' }
    case 'park':
      return { do: 'park' }
    case 'fail':
      return { do: 'give-up', why: 'the Job is asking a person, and on-human-request is fail' }
    case 'approve':
    case 'deny':
      if (request?.type !== 'approval') return mismatch(request, policy)
      return {
        do: 'respond',
        response: { approved: policy === 'approve' },
        how: policy === 'approve' ? 'approved' : 'denied',
      }
    case 'answer':
      return answer(request, answers)
  }
}

function answer(request: HumanRequest | null, answers: Answers): Reaction {
  if (request?.type !== 'question' || !request.questions?.length) return mismatch(request, 'answer')
  const result = answersTo(request, answers)
  if ('answers' in result) return { do: 'respond', response: result, how: 'answered' }
  const questions = result.missing.map((question) => JSON.stringify(question)).join(', ')
  return { do: 'give-up', why: `the input answers contains no answer to ${questions}` }
}

function mismatch(request: HumanRequest | null, policy: Policy): Reaction {
  const what = request ? `a request of type "${request.type}"` : 'something that it does not name'
  return { do: 'give-up', why: `the Job is waiting for ${what}, which on-human-request: ${policy} cannot answer` }
}
