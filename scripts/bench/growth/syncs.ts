import type { Simulator } from '../../../simulator/index.ts'
import { configFile, push, sync, syncedRepository } from '../../../test/bundle/sync-assignments/fixture.ts'
import { push as pushSkills, repositoryOf, skillFile } from '../../../test/bundle/sync-skills/fixture.ts'
import { obedient, testFile, tryOut } from '../../../test/bundle/test-assignments/fixture.ts'
import { measured, type Subject } from './subject.ts'

const sizes = [10, 100, 500, 2_000]
/** The team, and its Assignments in pages of a hundred. Skills come in one list. */
const listed = (size: number) => 1 + Math.max(1, Math.ceil(size / 100))
const namesOf = (size: number) => Array.from({ length: size }, (_, index) => `assignment-${index}`)
const sop = Array.from({ length: 100 }, (_, index) => `${index + 1}. Do what step ${index + 1} says.`).join('\n')
const parallel = { 'max-parallel': '8' }

export const syncs: readonly Subject[] = [
  {
    name: 'sync-assignments, all changed',
    sizes,
    // Create, promote, read back.
    floor: (size) => listed(size) + 3 * size,
    run: async (size, sim) => {
      const { repository, base } = await syncedRepository(sim, namesOf(size))
      repository.commit('Change', changed(namesOf(size)))
      return await fresh(sim, () => push(repository, sim, base, parallel, measured))
    },
  },
  {
    name: 'sync-assignments, all compared',
    sizes,
    floor: listed,
    run: async (size, sim) => {
      const { repository } = await syncedRepository(sim, namesOf(size))
      return await fresh(sim, () => sync(repository, sim, { name: 'workflow_dispatch' }, parallel, measured))
    },
  },
  {
    name: 'sync-skills, all new',
    sizes,
    floor: (size) => 2 + size,
    run: async (size, sim) => {
      const repository = await skills(size)
      return await fresh(sim, () => pushSkills(repository, sim, parallel, measured))
    },
  },
  {
    name: 'sync-skills, all compared',
    sizes,
    floor: (size) => 2 + size,
    run: async (size, sim) => {
      const repository = await skills(size)
      await pushSkills(repository, sim, parallel, { limitMs: measured.limitMs })
      return await fresh(sim, () => pushSkills(repository, sim, parallel, measured))
    },
  },
  {
    name: 'test-assignments, one Job each',
    sizes,
    // Create the preview, start its Job, see its end, read its answer, delete the preview.
    floor: (size) => listed(size) + 5 * size,
    run: async (size, sim) => {
      const names = namesOf(size)
      sim.world.scriptOthers(obedient)
      const tests = names.map((name) => [`assignments/${name}.test.yaml`, testFile(trial)] as const)
      const { repository, base } = await syncedRepository(sim, names, Object.fromEntries(tests))
      repository.commit('Change', changed(names))
      const inputs = { ...parallel, 'max-jobs': String(size), comment: 'false' }
      return await fresh(sim, () => tryOut(repository, sim, base, inputs, { ...measured, timeScale: 50 }))
    },
  },
]

const trial = { name: 'answers', message: 'Hello', expect: { answer: { contains: ['Hello'] } } }

const changed = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`assignments/${name}.json`, configFile(`${name}\n${sop}`)]))

function skills(size: number) {
  const names = Array.from({ length: size }, (_, index) => `skill-${index}`)
  return repositoryOf(Object.fromEntries(names.map((name) => [`skills/${name}/SKILL.md`, skillFile(name)])))
}

async function fresh<Result>(sim: Simulator, run: () => Promise<Result>): Promise<Result> {
  sim.requests.length = 0
  return await run()
}
