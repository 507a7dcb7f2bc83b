export type { CallOptions } from './calls/call.ts'
export type { Deprecation } from './calls/deprecation.ts'
export { ListGap } from './calls/read-ahead.ts'
export type { Notice } from './calls/transport.ts'
export { createDuvo, type Duvo, type DuvoOptions } from './client/client.ts'
export { type ConnectOptions, connect, type NoticeLog } from './client/connect.ts'
export { version } from './client/version.ts'
export { type Clock, clockUntil, systemClock } from './clock.ts'
export { ApiError, DuvoError, NetworkError, TimeoutError, TooLargeError, UnexpectedResponseError } from './errors.ts'
export { type Body, fileBody, type StreamedBody } from './http/exchange.ts'
export { ProxyError } from './http/send/proxies.ts'
export type { Send } from './http/send/sender.ts'
export type { Agent, AgentFields, EvalScores, ListedAgent, ListedSlot } from './resources/agents/agents.ts'
export type { CaseTrigger, CaseTriggerFields } from './resources/agents/case-triggers.ts'
export type { Folder } from './resources/agents/folders.ts'
export type { Schedule, ScheduleFields } from './resources/agents/schedules.ts'
export {
  bulkLimit,
  type Case,
  type CaseFilter,
  type CaseRun,
  type NewCase,
  type ReprocessCounts,
  type UpdateCounts,
} from './resources/cases/cases.ts'
export type { LinkedAgent, Queue, QueueAgents, QueueLabel } from './resources/cases/queues.ts'
export type { RawCall, RawPage, RawResponse } from './resources/raw/raw.ts'
export type { Connection, Integration } from './resources/revisions/integrations.ts'
export type { Build, BuildLabels, CaseQueueSlot, NewBuild } from './resources/revisions/revisions.ts'
export type { LinkedQueue, Slot, SlotPlace } from './resources/revisions/slots.ts'
export type { MessageRow } from './resources/runs/run-messages.ts'
export {
  type Evaluation,
  type HumanRequest,
  isAnswer,
  type ListedRun,
  type Message,
  type Run,
  textOf,
} from './resources/runs/run-schemas.ts'
export { isKnownStatus, normalizeStatus, type Phase, phaseOf } from './resources/runs/run-status.ts'
export type { RunFilter, RunStart, RunState } from './resources/runs/runs.ts'
export { directUploadLimit, FileChangedError, type SandboxFile, type SandboxUpload } from './resources/sandboxes.ts'
export type { ListedSkill, Skill, SkillFile, SkillUse } from './resources/skills.ts'
export { type Profile, type Team, TeamChoiceError } from './resources/teams.ts'
export { createOnce } from './retry/create-once.ts'
export type { RateLimit } from './retry/rate-headers.ts'
