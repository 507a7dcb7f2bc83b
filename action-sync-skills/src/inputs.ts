import {
  checkInputPaths,
  commonInputs,
  flag,
  type InputSchema,
  type InputsOf,
  integer,
  list,
  type Places,
  readInputs,
} from '../../shared/action/index.ts'
import { syncInputs } from '../../shared/sync/index.ts'

export const schema = {
  ...commonInputs,
  ...syncInputs,
  path: list('lines'),
  exclude: list('lines'),
  'allow-older': flag(),
  prune: flag(),
  'max-deletions': integer({ min: 0, max: 1000 }),
} satisfies InputSchema

export type Inputs = InputsOf<typeof schema>

/** Reads and validates all inputs, and the paths that they name. */
export function readStepInputs(env: NodeJS.ProcessEnv, places: Places): Inputs {
  return readInputs(schema, {
    env,
    check: ({ path }, problem) => {
      if (path?.length === 0) problem('path', 'names no folder')
      checkInputPaths({ path }, 'read', places, problem)
    },
  })
}
