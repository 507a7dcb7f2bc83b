import { type Simulator, type SimulatorOptions, startSimulator } from '../../../../simulator/index.ts'
import type { Signal } from '../../../harness/runner/child.ts'
import type { Step, StepResult } from '../../../harness/runner/run-bundle.ts'

export type Run = (more: Pick<Step, 'signals' | 'timeScale'>) => Promise<StepResult>

/** A step that writes, in its own world. */
export interface Scenario {
  readonly options?: Partial<SimulatorOptions>
  /** Fills the world, and returns the step. */
  prepare(sim: Simulator): Promise<Run>
  /** The relevant state of the world, by names: ids and times differ between worlds. */
  stateOf(sim: Simulator): unknown
  /** Further assertions about the end. */
  check?(last: StepResult, sim: Simulator): void
}

/** How a step ends once `when` is true. */
type Ending = (when: () => boolean) => Signal[]

const timeScale = 20

export const endings = {
  SIGKILL: (when) => [{ when, signal: 'SIGKILL' }],
  // Like the runner's cancel, at the speed of the step's own clock.
  'a cancel': (when) => [
    { when, signal: 'SIGINT' },
    { after: 7_500 / timeScale, signal: 'SIGTERM' },
    { after: 2_500 / timeScale, signal: 'SIGKILL' },
  ],
} satisfies Record<string, Ending>

const writesOf = (sim: Simulator) => sim.requests.filter(({ method }) => method !== 'GET')

/** Runs a scenario once, to its end. */
export async function uninterrupted(scenario: Scenario) {
  await using sim = await startSimulator({ honourKeys: false, ...scenario.options })
  const run = await scenario.prepare(sim)
  const seeded = writesOf(sim).length
  const result = await run({ timeScale })
  return { result, state: scenario.stateOf(sim), writes: writesOf(sim).length - seeded }
}

/**
 * Ends the step as soon as the server has executed the write with this number, whose response never arrives. Then runs it
 * twice more.
 */
export async function interruptedAfter(number: number, scenario: Scenario, ending: Ending) {
  await using sim = await startSimulator({ honourKeys: false, ...scenario.options })
  const run = await scenario.prepare(sim)
  const seeded = writesOf(sim).length
  sim.fault({ match: ({ method }) => method !== 'GET', after: number - 1, commit: true, hang: 'headers' })
  // The server finds the operation and executes it in one go.
  const isExecuted = () => (writesOf(sim)[seeded + number - 1]?.operation ?? null) !== null
  const cut = await run({ timeScale, signals: ending(isExecuted) })
  sim.calm()
  const next = await run({ timeScale })
  const [state, written] = [scenario.stateOf(sim), writesOf(sim).length]
  const third = await run({ timeScale })
  scenario.check?.(third, sim)
  return { cut, next, state, third, writesOfThird: writesOf(sim).length - written }
}
