import { commonInputs, type InputSchema, type InputsOf, readInputs, uuid } from '../../../../shared/action/index.ts'

/** One line for each input of action.yml, which has its default. */
export const schema = {
  ...commonInputs,
  'queue-id': uuid(),
} satisfies InputSchema

export type Inputs = InputsOf<typeof schema>

/** Reads and validates all inputs: all problems in one `InputError`, before any request. */
export function readStepInputs(env: NodeJS.ProcessEnv): Inputs {
  return readInputs(schema, { env })
}
