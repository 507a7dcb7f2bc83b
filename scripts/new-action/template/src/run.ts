import type { Log } from '../../../../shared/action/index.ts'
import type { Duvo } from '../../../../shared/duvo/index.ts'
import type { Inputs } from './inputs.ts'

export interface Deps {
  readonly duvo: { readonly queues: Pick<Duvo['queues'], 'get'> }
  readonly log: Pick<Log, 'info'>
}

/** What the step found. */
export interface Outcome {
  readonly queueName: string
}

/** Reads the Queue. An action that changes something reads, plans (purely), applies and reports. */
export async function run({ queueId }: Pick<Inputs, 'queueId'>, { duvo, log }: Deps): Promise<Outcome> {
  const queue = await duvo.queues.get(queueId)
  log.info(`Queue ${JSON.stringify(queue.name)}`)
  return { queueName: queue.name }
}
