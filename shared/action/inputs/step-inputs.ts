import type { Log } from '../log/log.ts'
import type { Outputs } from '../outputs/outputs.ts'
import { hasApiKey } from './common.ts'

/**
 * Reads the inputs of a step that needs a key. If they are invalid, or there is no key (`on-missing-key: skip`), it sets the
 * outputs of a step that did nothing, so that later steps still find them.
 *
 * @returns undefined if the step should end neutrally
 * @throws what `read` throws
 */
export async function readInputsWithKey<Inputs extends { apiKey: string | undefined }>(
  { log, setOutputs }: { readonly log: Log; setOutputs(outputs: Outputs): void },
  noOutputs: Outputs,
  read: () => Inputs | Promise<Inputs>,
): Promise<(Inputs & { apiKey: string }) | undefined> {
  let inputs: Inputs | undefined
  try {
    inputs = await read()
    if (hasApiKey(inputs, log)) return inputs
  } catch (error) {
    setOutputs(noOutputs)
    throw error
  }
  setOutputs(noOutputs)
  return undefined
}
