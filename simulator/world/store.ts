// biome-ignore-all lint/style/noExcessiveLinesPerFile: one method for each kind of record
import { randomUUID } from 'node:crypto'
import type { SimulatorOptions } from '../options.ts'
import { type BuildConfig, defaultConfig } from './records/config.ts'
import {
  agentDefaults,
  buildDefaults,
  caseDefaults,
  connectionDefaults,
  folderDefaults,
  integrationDefaults,
  queueDefaults,
  scheduleDefaults,
  skillDefaults,
  slotFor,
} from './records/defaults.ts'
import type {
  Agent,
  Build,
  Case,
  CaseTrigger,
  Connection,
  Folder,
  Integration,
  Job,
  Queue,
  Sandbox,
  Schedule,
  Skill,
  Slot,
  Team,
  User,
} from './records/records.ts'

type NewAgent = Partial<Omit<Agent, 'caseTrigger'>> & {
  /** SOP of the live Revision, or its whole config; null creates an Assignment without a Revision. */
  config?: BuildConfig | string | null
  consumes?: string[]
  produces?: string[]
  /** Id of the Queue whose Cases start this Assignment. */
  trigger?: string
}

/** The records of the simulated API, without the progress of Jobs. */
export class Store {
  readonly user: User = { id: randomUUID(), name: 'Key Owner', email: 'owner@example.com' }
  readonly organizationId = randomUUID()
  readonly startedAt: number
  readonly teams = new Map<string, Team>()
  readonly agents = new Map<string, Agent>()
  readonly builds = new Map<string, Build>()
  readonly jobs = new Map<string, Job>()
  readonly sandboxes = new Map<string, Sandbox>()
  readonly skills = new Map<string, Skill>()
  readonly queues = new Map<string, Queue>()
  readonly cases = new Map<string, Case>()
  readonly folders = new Map<string, Folder>()
  readonly schedules = new Map<string, Schedule>()
  /** Catalogue of integrations that can be attached to a Revision. */
  readonly integrations = new Map<string, Integration>()
  readonly connections = new Map<string, Connection>()
  /** Titles of refused Cases, with the reason. */
  readonly refusedTitles = new Map<string, string>()
  /** Incremented whenever a list may have changed. */
  version = 0
  protected readonly options: SimulatorOptions

  constructor(options: SimulatorOptions) {
    this.options = options
    this.startedAt = this.now()
    for (const team of options.teams) this.addTeam(team)
    this.addIntegration({ type: 'case-queue-consumer', name: 'Case Queue Consumer' })
    this.addIntegration({ type: 'case-queue-producer', name: 'Case Queue Producer' })
  }

  /** The server's clock, in milliseconds. */
  now(): number {
    return this.options.now() + this.options.clockSkewMs
  }

  /** The first team the key can see. */
  get team(): Team {
    const [team] = this.teams.values()
    if (!team) throw new Error('This world has no team.')
    return team
  }

  addTeam(team: Partial<Team> & { name: string }): Team {
    const added = { id: randomUUID(), createdAt: this.now(), visible: true, ...team }
    this.teams.set(added.id, added)
    return added
  }

  addIntegration(integration: Partial<Integration> = {}): Integration {
    const added = { ...integrationDefaults(), ...integration }
    this.integrations.set(added.id, added)
    return added
  }

  /** Creates an account for an integration. Default owner: the key's owner. */
  addConnection(integration: Integration, connection: Partial<Connection> = {}): Connection {
    const defaults = connectionDefaults(this.now(), integration)
    const added = { ...defaults, teamId: this.team.id, userId: this.user.id, ...connection }
    this.connections.set(added.id, added)
    return added
  }

  addFolder(folder: Partial<Folder> = {}): Folder {
    const added = { ...folderDefaults(this.now()), teamId: this.team.id, ...folder }
    this.folders.set(added.id, added)
    return added
  }

  addSchedule(agentId: string, schedule: Partial<Schedule> = {}): Schedule {
    const added = { ...scheduleDefaults(this.now()), agentId, userId: this.user.id, ...schedule }
    this.schedules.set(added.id, added)
    return added
  }

  /** Sets the case trigger of an Assignment, which can have only one. */
  setCaseTrigger(agent: Agent, queueId: string, trigger: Partial<CaseTrigger> = {}): CaseTrigger {
    const now = this.now()
    const times = { createdAt: now, updatedAt: now }
    agent.caseTrigger = {
      ...{ id: randomUUID(), queueId, userId: this.user.id, enabled: true, concurrency: null, ...times },
      ...trigger,
    }
    return agent.caseTrigger
  }

  addAgent({ config, consumes, produces, trigger, ...agent }: NewAgent = {}): Agent {
    const now = this.now()
    const added: Agent = {
      ...agentDefaults(now),
      teamId: this.team.id,
      ...agent,
    }
    this.agents.set(added.id, added)
    if (trigger) this.setCaseTrigger(added, trigger)
    if (config !== null) {
      const build = this.addBuild(added.id, {
        status: 'live',
        config: typeof config === 'object' ? config : defaultConfig(config),
      })
      if (consumes) build.slots.push(this.newSlot('case-queue-consumer', consumes))
      if (produces) build.slots.push(this.newSlot('case-queue-producer', produces))
    }
    return added
  }

  newSlot(type: string, queueIds: string[] = []): Slot {
    const known = [...this.integrations.values()].find((one) => one.type === type)
    return slotFor(known ?? this.addIntegration({ type, name: type }), this.now(), queueIds)
  }

  addBuild(agentId: string, build: Partial<Build> = {}): Build {
    const live = this.liveBuild(agentId)
    if (build.status === 'live' && live) live.status = 'historic'
    const number = this.buildsOf(agentId).reduce((highest, one) => Math.max(highest, one.number), 0) + 1
    const added: Build = {
      ...buildDefaults(this.now(), number),
      agentId,
      parentId: live?.id ?? null,
      ...build,
    }
    this.builds.set(added.id, added)
    return added
  }

  buildsOf(agentId: string): Build[] {
    return [...this.builds.values()].filter((build) => build.agentId === agentId)
  }

  liveBuild(agentId: string): Build | undefined {
    return this.buildsOf(agentId).find((build) => build.status === 'live')
  }

  /** Deletes an Assignment and everything that belongs to it; its Jobs stay as history. */
  deleteAgent(agentId: string): void {
    for (const build of this.builds.values()) {
      build.handoverTargetIds = build.handoverTargetIds.filter((id) => id !== agentId)
      if (build.agentId === agentId) this.builds.delete(build.id)
    }
    for (const schedule of this.schedules.values()) {
      if (schedule.agentId === agentId) this.schedules.delete(schedule.id)
    }
    this.agents.delete(agentId)
  }

  /** Assignments whose live Revision has a slot of `type` linked to the Queue. */
  linkedAgents(queueId: string, type: string): Agent[] {
    return [...this.builds.values()]
      .filter((build) => build.status === 'live')
      .filter((build) => build.slots.some((slot) => slot.type === type && slot.queueIds.includes(queueId)))
      .flatMap((build) => this.agents.get(build.agentId) ?? [])
  }

  addSkill(skill: Partial<Skill> & { name: string }): Skill {
    const description = skill.description ?? `How to ${skill.name}`
    const defaults = skillDefaults(this.now(), skill.name, description)
    const added: Skill = { ...defaults, teamId: this.team.id, ...skill, description }
    this.skills.set(added.id, added)
    return added
  }

  addQueue(queue: Partial<Queue> = {}): Queue {
    const added: Queue = { ...queueDefaults(this.now(), this.queues.size + 1), teamId: this.team.id, ...queue }
    this.queues.set(added.id, added)
    return added
  }

  addCase(queueId: string, item: Partial<Case> = {}): Case {
    const added: Case = { ...caseDefaults(this.now(), this.cases.size + 1), queueId, ...item }
    this.cases.set(added.id, added)
    this.queues.get(queueId)?.cases.push(added)
    this.version++
    return added
  }
}
