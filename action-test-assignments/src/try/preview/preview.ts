import { randomUUID } from 'node:crypto'
import type { Commit } from '../../../../shared/action/index.ts'
import { type Clock, createOnce, type Duvo } from '../../../../shared/duvo/index.ts'
import type { Config } from '../../../../shared/sync/index.ts'
import type { Trial } from '../../plan/trials.ts'
import { createStarter, type JobStart } from '../job/start-job.ts'
import { attachIntegrations, type IntegrationChoice } from './integrations.ts'
import { type PreviewOwner, type PreviewRecord, previewName, writeRecord } from './preview-record.ts'
import { deletePreview } from './stale-previews.ts'

/** An Assignment created for one trial. */
export interface Preview {
  readonly agentId: string
  readonly name: string
  start(job: JobStart): Promise<string>
}

export interface PreviewDeps {
  readonly duvo: Duvo
  readonly clock: Clock
  readonly teamId: string
  readonly owner: PreviewOwner
  readonly commit: Commit
  readonly pullRequest: number | undefined
  readonly integrations: IntegrationChoice
  /** How long previews may live, in milliseconds. */
  readonly lifetimeMs: number
}

/** Creates the preview of a trial. After a lost response, it is looked up by its record before the request is retried. */
export async function createPreview(trial: Trial, deps: PreviewDeps): Promise<Preview> {
  const { duvo, clock, teamId, owner } = deps
  const record: PreviewRecord = {
    ...owner,
    id: randomUUID(),
    until: new Date(Date.now() + deps.lifetimeMs).toISOString(),
  }
  const name = previewName(trial.assignment, deps.pullRequest, deps.commit.id)
  const label = writeRecord(record)
  const config = previewConfig(trial.config, deps.integrations)
  const agentId = await createOnce(
    async (key) => {
      const body = { name, build: { name: label, config } }
      return (await duvo.agents.create(teamId, body, { key, retry: 'unless-ambiguous' })).agent.id
    },
    async () => {
      for await (const agent of duvo.agents.list(teamId)) if (agent.latest_build?.name === label) return agent.id
      return undefined
    },
    clock,
  )
  try {
    await attachIntegrations({ trial, agentId, label, config }, deps)
  } catch (error) {
    await deletePreview(duvo, agentId).catch(() => {})
    throw error
  }
  return { agentId, name, start: createStarter(teamId, agentId, deps) }
}

/**
 * The config of a preview. Sub-Assignments may have integrations of their own, so a preview without integrations gets no
 * sub-Assignments either.
 */
export function previewConfig(config: Config, integrations: IntegrationChoice): Config {
  return integrations === 'none' ? { ...config, data: { ...config.data, subAgents: [] } } : config
}
