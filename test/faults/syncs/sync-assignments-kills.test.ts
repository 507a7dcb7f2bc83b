import { expect, test } from 'vitest'
import { mapPool } from '../../../shared/action/run/pool.ts'
import { isLong, noteFigure, patience, randomFrom, seed } from '../scale.ts'
import { endings, interruptedAfter, uninterrupted } from './kills/interrupted.ts'
import { type KillScenario, scenarios } from './kills/scenarios.ts'

/** After every write in both ways; in short runs after the important ones, or else a random one. */
function cutsOf({ always = [] }: KillScenario, writes: number, random: () => number) {
  const all = Array.from({ length: writes }, (_, index) => index + 1)
  if (isLong) return all.flatMap((number) => Object.values(endings).map((ending) => ({ number, ending })))
  if (always.length > 0) return always.map((number) => ({ number, ending: endings.SIGKILL }))
  return [{ number: 1 + Math.floor(random() * writes), ending: endings['a cancel'] }]
}

const chosen = Object.entries(scenarios).filter(([, { isRare }]) => isLong || !isRare)

test.each(chosen)(
  `%s that ends after any write is completed by the next run, and a third one writes nothing (seed ${seed})`,
  async (name, scenario) => {
    const whole = await uninterrupted(scenario)
    expect(whole.result.log).not.toContain('##[error]')
    expect(whole.result.exitCode).toBe(0)
    const cuts = cutsOf(scenario, whole.writes, randomFrom(seed))
    const settled = await mapPool(cuts, 2, ({ number, ending }) => interruptedAfter(number, scenario, ending))
    for (const [index, one] of settled.entries()) {
      if (one.status === 'rejected') throw one.reason
      const { cut, next, state, third, writesOfThird } = one.value
      const after = `after write ${cuts[index]?.number} of ${whole.writes}`
      expect(cut.exitCode, after).not.toBe(0)
      expect([next.exitCode, next.log], after).toEqual([0, expect.not.stringContaining('##[error]')])
      expect(state, after).toEqual(whole.state)
      expect([third.exitCode, third.outputs['has-changes'], writesOfThird], after).toEqual([0, 'false', 0])
    }
    noteFigure('syncs of whole Assignments ended after a write', `${name}: ${cuts.length} times`, '0 left unfinished')
  },
  patience(60, 1_200),
)
