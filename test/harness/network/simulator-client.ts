import { expect } from 'vitest'
import { z } from 'zod'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/index.ts'

export type Reply = { status: number; headers: Headers; body: unknown; text: string }

type Extra = { headers?: Record<string, string>; raw?: string; form?: FormData }

/** A minimal client: it shows exactly what was on the wire. */
export async function request(sim: Simulator, line: string, body?: unknown, extra: Extra = {}): Promise<Reply> {
  const [method = '', path = ''] = line.split(' ')
  const payload = extra.form ?? extra.raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const response = await fetch(sim.url + path, {
    method,
    redirect: 'manual',
    headers: {
      authorization: `Bearer ${sim.apiKey}`,
      ...(typeof payload === 'string' ? { 'content-type': 'application/json' } : {}),
      ...extra.headers,
    },
    ...(payload === undefined ? {} : { body: payload }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: parse(text), text }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A value inside a response; fails the test if it is missing. */
export function at(reply: Reply, ...path: (string | number)[]): unknown {
  let value = reply.body
  for (const name of path) {
    expect(value, reply.text).toHaveProperty([name])
    value = Object(value)[name]
  }
  return value
}

export function textAt(reply: Reply, ...path: (string | number)[]): string {
  return z.string().parse(at(reply, ...path))
}

/** A clock that moves only when the test says so. */
export function manualClock(start = Date.parse('2026-03-02T09:00:00Z')) {
  let time = start
  return {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

/** A simulator with its own clock, one Assignment and a team path. */
export async function startWithAgent(options: Partial<SimulatorOptions> = {}) {
  const clock = manualClock()
  const sim = await startSimulator({ now: clock.now, ...options })
  const agent = sim.world.addAgent({ name: 'Tester' })
  const team = `/v2/teams/${sim.world.team.id}`
  return { sim, clock, agent, team, [Symbol.asyncDispose]: sim.close }
}
