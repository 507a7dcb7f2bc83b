import {
  checkInputPaths,
  choice,
  commonInputs,
  flag,
  type InputsOf,
  integer,
  list,
  number,
  optional,
  optionalText,
  type Places,
  readInputs,
  secret,
  text,
} from '../../shared/action/index.ts'
import { checkRepositoryPaths } from '../../shared/sync/index.ts'

export const schema = {
  ...commonInputs,
  path: list('lines'),
  'ids-file': text(),
  'config-mode': choice(['replace', 'merge']),
  'on-unmapped': choice(['warn', 'fail', 'create']),
  promote: flag(),
  mode: choice(['run', 'plan']),
  source: choice(['commit', 'live']),
  'changed-only': flag(),
  base: optionalText(),
  integrations: choice(['none', 'named', 'all']),
  repeat: integer({ min: 1, max: 100 }),
  'min-pass-rate': number({ min: 1, max: 100 }),
  'max-jobs': integer({ min: 1, max: 10_000 }),
  'max-parallel': integer({ min: 1, max: 8 }),
  'timeout-minutes': number({ min: 0.01, max: 1_440 }),
  'evaluation-timeout-minutes': number({ min: 0.01, max: 1_440 }),
  'junit-file': optionalText(),
  comment: flag(),
  'github-token': optional(secret()),
}

export type Inputs = InputsOf<typeof schema>

/** Reads and validates all inputs, and the paths that they name. */
export function readStepInputs(env: NodeJS.ProcessEnv, places: Places): Inputs {
  return readInputs(schema, {
    env,
    check: ({ path, idsFile, junitFile }, problem) => {
      checkRepositoryPaths({ path, 'ids-file': idsFile }, places, problem)
      checkInputPaths({ 'junit-file': junitFile }, 'write', places, problem)
    },
  })
}

/** Reads the inputs for the post step. The main step has already validated them. */
export function readInputsAgain(env: NodeJS.ProcessEnv): Inputs {
  return readInputs(schema, { env })
}
