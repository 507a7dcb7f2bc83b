import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MessageRow } from '../../../shared/duvo/index.ts'
import { type Simulator, type Step, say, startSimulator, useTool } from '../../../simulator/index.ts'
import { all, connectTo } from './world.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const result = (kilobytes: number) => useTool('read', {}, { result: 'x'.repeat(kilobytes * 1_000) }).slice(1)
const megabytes = 1_000

/** Its first two messages are the one that started it, and an event. */
function jobWith(steps: Step[]): string {
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, [...steps, { end: 'completed' }])
  return sim.world.startJob({ agentId: agent.id, message: 'Go' }).id
}

const read = (id: string, from = 0) => all(connectTo(sim).duvo.runs.messagesFrom(id, from) as AsyncIterable<MessageRow>)
const textsOf = (rows: readonly MessageRow[]) =>
  rows.map((row) => ('message' in row ? (row.message['text_content'] ?? row.message.type) : `(${row.problem})`))
const limits = () => sim.requests.map(({ query }) => query['limit'])

test('messages are read in order over all pages, from a given offset', async () => {
  const id = jobWith(Array.from({ length: 120 }, (_, index) => say(`m${index}`)))
  const rows = await read(id, 2)
  expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 121 }, (_, index) => index + 2))
  expect(textsOf(rows).slice(0, 120)).toEqual(Array.from({ length: 120 }, (_, index) => `m${index}`))
})

test('a page above the size limit is read in halves, and no message is lost', async () => {
  const id = jobWith([say('first'), ...Array.from({ length: 48 }, () => result(300)).flat(), say('last')])
  const rows = await read(id)
  expect(rows).toHaveLength(53)
  expect(textsOf(rows).filter((text) => text === 'tool_result')).toHaveLength(48)
  expect(textsOf(rows)).toContain('last')
})

test('a single message above the size limit is skipped and reported', async () => {
  const id = jobWith([say('before'), ...result(11 * megabytes), say('after')])
  expect(textsOf(await read(id))).toEqual([
    'Go',
    'agent_run_created',
    'before',
    '(it is too large to be read)',
    'after',
    'session_completed',
  ])
  expect(limits()).toContain('1')
})

test('invalid rows keep their places, and rows without an id keep their text', async () => {
  const odd = [
    null,
    7,
    'text',
    [],
    { id: '', text_content: 'no id' },
    { text_content: 'none' },
    { id: 17, text_content: 'a number' },
  ]
  const id = jobWith([])
  sim.fault({ match: 'GET /v2/runs/:run/messages', body: { messages: odd, total: odd.length } })
  const rows = await read(id)
  expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6])
  const problem = '(it is not a message)'
  expect(textsOf(rows)).toEqual([problem, problem, problem, problem, 'no id', 'none', 'a number'])
})

test('a server that refuses 50 per page is asked for 20 from then on', async () => {
  const id = jobWith(Array.from({ length: 60 }, (_, index) => say(`m${index}`)))
  const refusal = { status: 400, body: { error: 'bad_request', message: 'limit' } }
  sim.fault({ match: /limit=50/, times: Infinity, ...refusal })
  expect(await read(id)).toHaveLength(63)
  expect(limits().filter((limit) => limit === '50')).toHaveLength(1)
})

test('a server that repeats its last page without a total does not trap a reader forever', async () => {
  const body = { messages: [{ id: 'a', text_content: 'x' }] }
  sim.fault({ match: 'GET /v2/runs/:run/messages', times: Infinity, body })
  expect((await read(jobWith([]))).length).toBeLessThan(5)
})

test('a refusal is not mistaken for a page that is too large', async () => {
  sim.fault({ match: 'GET /v2/runs/:run/messages', times: Infinity, status: 404, body: { error: 'not_found' } })
  await expect(read(jobWith([]))).rejects.toThrow('404')
  expect(sim.requests).toHaveLength(1)
})
