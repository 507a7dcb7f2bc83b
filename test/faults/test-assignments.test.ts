import { expect, test } from 'vitest'
import { mapPool } from '../../shared/action/run/pool.ts'
import { startSimulator } from '../../simulator/index.ts'
import { configFile, syncedRepository } from '../bundle/sync-assignments/fixture.ts'
import { obedient, previewsIn, testFile, tryOut } from '../bundle/test-assignments/fixture.ts'
import { cancelLikeRunner, type Signal } from '../harness/runner/child.ts'
import { noteFigure, patience, randomFrom, seed, times } from './scale.ts'

/** Two changed Assignments with three cases each, in their own world. */
async function changedWorld() {
  const sim = await startSimulator({ speed: 5 })
  sim.world.scriptOthers(obedient)
  const { repository, base } = await syncedRepository(sim, ['invoice', 'order'])
  const cases = ['a', 'b', 'c'].map((name) => ({ name, message: name }))
  repository.commit('Change', {
    'assignments/invoice.json': configFile('Be polite'),
    'assignments/invoice.test.yaml': testFile(...cases),
    'assignments/order.json': configFile('Be quick'),
    'assignments/order.test.yaml': testFile(...cases),
  })
  return { sim, repository, base, [Symbol.asyncDispose]: () => sim.close() }
}

type Way = { readonly signals: (when: () => boolean, after: number) => Signal[]; readonly post: boolean }

/** Ends the step at a random moment, and returns what is left then and after the next run. */
async function interrupted(random: () => number, { signals, post }: Way) {
  await using world = await changedWorld()
  const { sim, repository, base } = world
  const own = { id: sim.world.addAgent({ name: 'preview of the new SOP, by hand' }).id }
  const after = Math.floor(random() * 900)
  const result = await tryOut(repository, sim, base, {}, { signals: signals(() => sim.requests.length > 0, after) })
  const made = sim.effects.count('createAgent')
  if (post) expect((await result.post()).exitCode).toBe(0)
  const afterPost = previewsIn(sim).length - 1
  const next = await tryOut(repository, sim, base)
  expect([next.stderr, next.outputs['passed']]).toEqual(['', '6'])
  expect(sim.world.agents.has(own.id)).toBe(true)
  return { made, afterPost, afterNext: previewsIn(sim).length - 1, problems: result.problems }
}

test.each<[string, Way]>([
  ['SIGKILL, and no post step', { signals: (when, after) => [{ when, after, signal: 'SIGKILL' }], post: false }],
  ['SIGKILL, and the post step', { signals: (when, after) => [{ when, after, signal: 'SIGKILL' }], post: true }],
  [
    'a cancel, and the post step',
    {
      signals: (when, after) => {
        const [interrupt, ...rest] = cancelLikeRunner(when)
        return interrupt ? [{ ...interrupt, after }, ...rest] : rest
      },
      post: true,
    },
  ],
])(
  `tests interrupted at any moment by %s leave no preview behind (seed ${seed})`,
  async (name, way) => {
    const random = randomFrom(seed)
    const count = times(4, 200)
    const settled = await mapPool(Array.from({ length: count }), 2, () => interrupted(random, way))
    const all = settled.map((one) => {
      if (one.status === 'rejected') throw one.reason
      return one.value
    })
    for (const { afterPost, afterNext, problems } of all) {
      expect(problems).toEqual([])
      if (way.post) expect(afterPost).toBe(0)
      expect(afterNext).toBe(0)
    }
    const made = all.filter(({ made }) => made > 0).length
    noteFigure(
      'tests interrupted at a random moment',
      `${count} times ${name}, ${made} after a preview was created`,
      '0 previews left',
    )
  },
  patience(120, 3_000),
)

test('a lost response never causes a second preview or a second Job', async () => {
  await using world = await changedWorld()
  const { sim, repository, base } = world
  sim.fault({ match: 'POST /v2/teams/:team/agents', times: 1, reset: 'after' })
  sim.fault({ match: 'POST /v2/teams/:team/runs', times: 2, reset: 'after' })
  const result = await tryOut(repository, sim, base)
  expect([result.exitCode, result.outputs['passed']]).toEqual([0, '6'])
  expect([sim.effects.count('createAgent'), sim.world.jobs.size]).toEqual([2, 6])
  expect(previewsIn(sim)).toEqual([])
})

test('a preview that cannot be deleted is reported, and deleted by the next run', async () => {
  await using world = await changedWorld()
  const { sim, repository, base } = world
  sim.fault({ match: 'DELETE /v2/agents/:agent', times: 40, status: 503 })
  const result = await tryOut(repository, sim, base)
  expect(result.outputs['passed']).toBe('6')
  expect(result.annotations.map(({ message }) => message)).toEqual(
    expect.arrayContaining([expect.stringContaining('could not be deleted')]),
  )
  sim.calm()
  const next = await tryOut(repository, sim, base)
  expect([next.exitCode, previewsIn(sim)]).toEqual([0, []])
})
