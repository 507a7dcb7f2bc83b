import { describe, expect, test } from 'vitest'
import { type Policy, reactTo } from './policy.ts'

const approval = { id: '1', type: 'approval', title: 'Pay?' }
const question = { id: '2', type: 'question', questions: [{ question: 'Which?' }] }
const login = { id: '3', type: 'login' }

describe('reactTo', () => {
  const answers = new Map([['which?', 'this']])
  test.each<[Policy, typeof approval | typeof question | typeof login | null, string]>([
    ['wait', approval, 'wait'],
    ['wait', null, 'wait'],
    ['park', question, 'park'],
    ['park', login, 'park'],
    ['fail', approval, 'give-up'],
    ['approve', approval, 'respond'],
    ['approve', question, 'give-up'],
    ['approve', login, 'give-up'],
    ['approve', null, 'give-up'],
    ['deny', approval, 'respond'],
    ['deny', question, 'give-up'],
    ['answer', question, 'respond'],
    ['answer', approval, 'give-up'],
    ['answer', null, 'give-up'],
  ])('%s with %o: %s', (policy, request, reaction) => {
    expect(reactTo(request, policy, answers).do).toBe(reaction)
  })
})
