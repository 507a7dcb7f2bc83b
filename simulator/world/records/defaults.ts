import { randomUUID } from 'node:crypto'
import { skillDocument } from '../../files/skill-document.ts'
import { isActiveStatus } from '../jobs/job-progress.ts'
import { defaultReply } from '../jobs/script.ts'
import { defaultConfig } from './config.ts'
import type {
  Agent,
  Build,
  Case,
  Connection,
  Folder,
  Integration,
  Job,
  Queue,
  Schedule,
  Skill,
  Slot,
} from './records.ts'

/** Defaults of records. */
export function agentDefaults(now: number): Omit<Agent, 'teamId'> {
  return {
    id: randomUUID(),
    name: 'Assignment',
    createdAt: now,
    updatedAt: now,
    slackEnabled: false,
    teamsEnabled: false,
    memoryEnabled: false,
    folderId: null,
    visibleAt: now,
    pinnedAt: null,
    caseTrigger: null,
    promotionIgnored: false,
  }
}

export function buildDefaults(now: number, number: number): Omit<Build, 'agentId'> {
  return {
    id: randomUUID(),
    name: `Revision ${number}`,
    revisionName: null,
    revisionDescription: null,
    config: defaultConfig(),
    status: 'draft',
    number,
    parentId: null,
    createdAt: now,
    updatedAt: now,
    visibleAt: now,
    slots: [],
    handoverTargetIds: [],
    builderActive: false,
  }
}

export function integrationDefaults(): Integration {
  return { id: randomUUID(), type: 'custom', name: 'Integration', isCustom: false, auth: 'none' }
}

export function connectionDefaults(now: number, integration: Integration): Omit<Connection, 'teamId' | 'userId'> {
  return {
    id: randomUUID(),
    integrationId: integration.id,
    type: integration.type,
    name: `${integration.name} account`,
    shared: false,
    brokenAt: null,
    brokenReason: null,
    createdAt: now,
  }
}

export function slotFor({ id, isCustom, type, name }: Integration, now: number, queueIds: readonly string[]): Slot {
  return {
    id: randomUUID(),
    integrationId: id,
    isCustom,
    type,
    name,
    createdAt: now,
    visibleAt: now,
    queueIds: [...queueIds],
    pins: [],
  }
}

export function folderDefaults(now: number): Omit<Folder, 'teamId'> {
  return { id: randomUUID(), name: 'Folder', parentId: null, createdAt: now, updatedAt: now, visibleAt: now }
}

export function scheduleDefaults(now: number): Omit<Schedule, 'agentId' | 'userId'> {
  return {
    id: randomUUID(),
    enabled: true,
    frequency: 'hourly',
    time: null,
    timezone: 'UTC',
    day: null,
    dayOfMonth: null,
    cron: null,
    recurring: true,
    autoDisabledAt: null,
    autoDisabledReason: null,
    createdAt: now,
    updatedAt: now,
    visibleAt: now,
  }
}

export function jobDefaults(
  now: number,
  status: string,
): Omit<Job, 'agentId' | 'teamId' | 'buildId' | 'userId' | 'number'> {
  return {
    id: randomUUID(),
    title: 'Job',
    status,
    source: 'api',
    sandboxId: null,
    webhookUrl: null,
    createdAt: now,
    updatedAt: now,
    startedAt: null,
    completedAt: isActiveStatus(status) ? null : now,
    visibleAt: now,
    presence: 'present',
    messages: [],
    steps: [],
    steppedAt: now,
    request: null,
    stop: {},
    reply: defaultReply,
    evaluation: null,
    evalSummary: null,
    caseId: null,
    prompts: 1,
  }
}

export function queueDefaults(now: number, number: number): Omit<Queue, 'teamId'> {
  return {
    id: randomUUID(),
    name: `Queue ${number}`,
    description: null,
    createdAt: now,
    hasApprovals: false,
    cases: [],
  }
}

export function caseDefaults(now: number, number: number): Omit<Case, 'queueId'> {
  return {
    id: randomUUID(),
    title: `Case ${number}`,
    data: '',
    status: 'pending',
    priority: 'none',
    createdAt: now,
    updatedAt: now,
    claimedAt: null,
    claimedBy: null,
    completedAt: null,
    postponedTo: null,
    humanRequestId: null,
    approvalBatchId: null,
    assignedAgentId: null,
    labels: [],
    poison: null,
  }
}

export function skillDefaults(now: number, name: string, description: string): Omit<Skill, 'teamId'> {
  const document = Buffer.from(skillDocument({ name, description }, `# ${name}\n`))
  return {
    id: randomUUID(),
    name,
    description,
    updatedAt: now,
    files: new Map([['SKILL.md', document]]),
    fileTimes: new Map(),
    archive: null,
  }
}
