import type { EvalSummary, HumanRequest, Message, Presence, Step, StopBehaviour } from '../jobs/script.ts'

export type * from './revisions.ts'

/** Times are milliseconds of the server's clock; routes turn them into ISO text. */
export type Team = { id: string; name: string; createdAt: number; visible: boolean }

export type User = { id: string; name: string; email: string }

export type CaseTrigger = {
  id: string
  queueId: string
  /** Who created it: only they or a superadmin can disable, move or delete it. */
  userId: string
  enabled: boolean
  concurrency: number | null
  createdAt: number
  updatedAt: number
}

export type Folder = {
  id: string
  teamId: string
  name: string
  /** null: at the root. */
  parentId: string | null
  createdAt: number
  updatedAt: number
  visibleAt: number
}

export type Schedule = {
  id: string
  agentId: string
  userId: string
  enabled: boolean
  frequency: string
  time: string | null
  timezone: string
  day: string | null
  dayOfMonth: number | null
  cron: string | null
  recurring: boolean
  autoDisabledAt: number | null
  autoDisabledReason: string | null
  createdAt: number
  updatedAt: number
  visibleAt: number
}

export type Agent = {
  id: string
  teamId: string
  name: string
  createdAt: number
  updatedAt: number
  slackEnabled: boolean
  teamsEnabled: boolean
  memoryEnabled: boolean
  folderId: string | null
  visibleAt: number
  pinnedAt: number | null
  caseTrigger: CaseTrigger | null
  /** For teams that moved to automations: a promotion is accepted, but another build stays live. */
  promotionIgnored: boolean
}

export type Evaluation = {
  id: string
  afterMs: number
  flags: Record<string, boolean | string | string[] | null>
  summary?: EvalSummary
}

export type Job = {
  id: string
  teamId: string
  agentId: string
  buildId: string
  userId: string | null
  number: number
  title: string
  status: string
  source: string | null
  sandboxId: string | null
  webhookUrl: string | null
  createdAt: number
  updatedAt: number
  startedAt: number | null
  completedAt: number | null
  visibleAt: number
  presence: Presence
  messages: Message[]
  /** The remaining steps, and the time of the last one. */
  steps: Step[]
  steppedAt: number
  request: HumanRequest | null
  stop: StopBehaviour
  reply: (text: string) => Step[]
  evaluation: Evaluation | null
  evalSummary: EvalSummary | null
  caseId: string | null
  prompts: number
}

export type Sandbox = { id: string; expiresAt: number; files: Map<string, SandboxFile> }

export type SandboxFile = { path: string; size: number; sha256: string }

export type Skill = {
  id: string
  /** null: a system skill. */
  teamId: string | null
  name: string
  description: string
  updatedAt: number
  files: Map<string, Buffer>
  /** When single files were written; `updatedAt` for the others. */
  fileTimes: Map<string, number>
  /** The archive of the last upload; downloads are packed anew. */
  archive: Buffer | null
}

export type Queue = {
  id: string
  teamId: string
  name: string
  description: string | null
  createdAt: number
  hasApprovals: boolean
  cases: Case[]
}

export type Label = { id: string; key: string; value: string; color_hue: number }

export type Case = {
  id: string
  queueId: string
  title: string
  data: string
  status: 'pending' | 'completed' | 'failed'
  priority: 'none' | 'medium' | 'high'
  createdAt: number
  updatedAt: number
  claimedAt: number | null
  claimedBy: string | null
  completedAt: number | null
  postponedTo: number | null
  humanRequestId: string | null
  approvalBatchId: string | null
  /** The Assignment to which the dispatcher gives the Case. */
  assignedAgentId: string | null
  labels: Label[]
  /** Makes any bulk call with this Case respond with this status. */
  poison: number | null
}
