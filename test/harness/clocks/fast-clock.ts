/**
 * Preload (`node --import`) that speeds up time in a process: timers and clocks run TIME_SCALE times as fast, so that a
 * wait of an hour can be tested in seconds. The network stays real. Every requested timer is appended to the file
 * TIMER_LOG, one JSON object per line, with its original milliseconds.
 */
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { promisify } from 'node:util'

const scale = Number(process.env['TIME_SCALE'] ?? '1')
const timerLog = process.env['TIMER_LOG']
const longestTimer = 2 ** 31 - 1

/** A timer must not fire early by the fast clock: the real one counts whole milliseconds and may be one early. */
function scaled(ms: number): number {
  // Node turns a longer timer into one millisecond, with a warning. That bug must stay visible.
  if (!(ms >= 0) || ms > longestTimer) return ms
  return ms === 0 ? 0 : Math.ceil(ms / scale) + 1
}

function note(kind: string, ms: unknown): number {
  const asked = Number(ms ?? 0)
  if (timerLog) appendFileSync(timerLog, `${JSON.stringify({ kind, ms: asked })}\n`)
  return scaled(asked)
}

// The modules' own objects: assigning to them, then syncBuiltinESMExports, reaches every importer.
const require = createRequire(import.meta.url)
const timers: typeof import('node:timers') = require('node:timers')
const sleeps: typeof import('node:timers/promises') = require('node:timers/promises')
const real = {
  setTimeout: globalThis.setTimeout,
  setInterval: globalThis.setInterval,
  sleep: sleeps.setTimeout,
  tick: sleeps.setInterval,
  wait: sleeps.scheduler.wait.bind(sleeps.scheduler),
  abortAfter: AbortSignal.timeout.bind(AbortSignal),
  now: Date.now.bind(Date),
  elapsed: performance.now.bind(performance),
  hrtime: process.hrtime.bigint.bind(process.hrtime),
  Date: globalThis.Date,
}

const sleep = (ms?: number, ...rest: unknown[]) => Reflect.apply(real.sleep, sleeps, [note('sleep', ms), ...rest])
const setTimeoutFast = Object.assign(
  (run: () => void, ms?: number, ...args: unknown[]) =>
    Reflect.apply(real.setTimeout, globalThis, [run, note('setTimeout', ms), ...args]),
  { [promisify.custom]: sleep },
)
const setIntervalFast = (run: () => void, ms?: number, ...args: unknown[]) =>
  Reflect.apply(real.setInterval, globalThis, [run, note('setInterval', ms), ...args])

const startOfDate = real.now()
const startOfElapsed = real.elapsed()
const startOfHrtime = real.hrtime()
const nowFast = () => Math.round(startOfDate + (real.elapsed() - startOfElapsed) * scale)
const hrtimeFast = () => startOfHrtime + (real.hrtime() - startOfHrtime) * BigInt(scale)

class FastDate extends real.Date {
  constructor(...args: unknown[]) {
    super(...((args.length === 0 ? [nowFast()] : args) as [number]))
  }
  static override now(): number {
    return nowFast()
  }
}

function hrtimePair(since?: [number, number]): [number, number] {
  const total = hrtimeFast() - (since ? BigInt(since[0]) * 1_000_000_000n + BigInt(since[1]) : 0n)
  return [Number(total / 1_000_000_000n), Number(total % 1_000_000_000n)]
}

Object.assign(globalThis, { setTimeout: setTimeoutFast, setInterval: setIntervalFast, Date: FastDate })
Object.assign(timers, { setTimeout: setTimeoutFast, setInterval: setIntervalFast })
Object.assign(sleeps, {
  setTimeout: sleep,
  setInterval: (ms?: number, ...rest: unknown[]) => Reflect.apply(real.tick, sleeps, [note('tick', ms), ...rest]),
})
sleeps.scheduler.wait = (ms, options) => real.wait(note('sleep', ms), options)
AbortSignal.timeout = (ms) => real.abortAfter(note('AbortSignal.timeout', ms))
performance.now = () => startOfElapsed + (real.elapsed() - startOfElapsed) * scale
process.hrtime = Object.assign(hrtimePair, { bigint: hrtimeFast })
syncBuiltinESMExports()
