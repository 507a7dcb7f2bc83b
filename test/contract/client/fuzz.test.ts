import { expect, test } from 'vitest'
import { ListGap } from '../../../shared/duvo/calls/read-ahead.ts'
import { createSender } from '../../../shared/duvo/http/send/sender.ts'
import { DuvoError, type Send, TeamChoiceError } from '../../../shared/duvo/index.ts'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { noteFigure, patience, randomFrom, seed, times } from '../../faults/scale.ts'
import { plays } from './every-call.ts'
import { connectTo } from './world.ts'

/** The fields that a response cannot do without; they are left alone. */
const needed = /^(id|status|sandbox_id|upload_url|name|team_id|error)$/

type Random = () => number

/** The response as another version of the server, or a careless one, might send it. */
function vary(value: unknown, random: Random, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => vary(item, random))
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, field]) => {
      const isLeft = needed.test(key) || typeof field === 'object'
      if (!isLeft && random() < 0.1) return []
      return [[key, vary(field, random, key)] as const]
    })
    const added = random() < 0.3 ? { added_in_a_later_version: { deep: [1, null] } } : {}
    return { ...Object.fromEntries(entries), ...added }
  }
  if (needed.test(name) || random() > 0.1) return value
  const odd = [null, '', 'text', 0, -1, 1e300, true, [], {}, [{}], String(value), 'x'.repeat(10_000)]
  return odd[Math.floor(random() * odd.length)]
}

/** The usual sender, with every response varied. */
function varyingSender(random: Random): Send {
  const send = createSender()
  return async (request) => {
    const response = await send(request)
    let text = ''
    for await (const piece of response.body ?? []) text += Buffer.from(piece).toString('latin1')
    text = Buffer.from(text, 'latin1').toString()
    const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
    const body = isJson ? JSON.stringify(vary(JSON.parse(text), random)) : text
    const { status, headers } = response
    return { status, headers, body: new Response(body).body }
  }
}

/**
 * A call may end in a `DuvoError`, in a `ListGap` (the totals of a list contradict its pages), or in a value that a check in
 * `every-call.ts` rejects. Anything else is a bug.
 */
function isExpected(error: unknown): boolean {
  if (error instanceof DuvoError || error instanceof TeamChoiceError || error instanceof ListGap) return true
  return error instanceof Error && error.name === 'AssertionError'
}

async function playVaried(sim: Simulator, random: Random): Promise<void> {
  const { duvo } = connectTo(sim, { send: varyingSender(random) })
  for (const play of plays) {
    await play(duvo, sim, sim.world.team.id).catch((error: unknown) => {
      if (!isExpected(error)) throw error
    })
  }
}

test(
  `whatever optional fields a response has, a call ends with a value or a known error (seed ${seed})`,
  async () => {
    const count = times(25, 500)
    await using sim = await startSimulator()
    for (let round = 0; round < count; round += 1) {
      await expect(playVaried(sim, randomFrom(seed + round)), `seed ${seed + round}`).resolves.toBeUndefined()
      sim.world.skills.clear()
      sim.world.agents.clear()
      sim.world.queues.clear()
    }
    noteFigure('responses with odd, missing and added fields: crashes', `${count} seeds over every call`, '0')
  },
  patience(60, 300),
)
