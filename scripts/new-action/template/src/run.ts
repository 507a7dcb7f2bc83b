import type { Duvo } from '../../../../shared/duvo/index.ts'
import type { Inputs } from './inputs.ts'

export interface Deps {
  readonly duvo: { readonly queues: Pick<Duvo['queues'], 'get'> }
}

/** What the step found. */
export interface Outcome {
  readonly queueName: string
}

/** Reads the Queue. An action that changes something reads, plans (purely), applies and reports. */
export async function run({ queueId }: Pick<Inputs, 'queueId'>, { duvo }: Deps): Promise<Outcome> {
  const queue = await duvo.queues.get(queueId)
  return { queueName: queue.name }
}
