import { randomUUID } from 'node:crypto'
import type { SimulatorOptions } from '../options.ts'
import { type BuildConfig, defaultConfig } from './config.ts'
import { agentDefaults, buildDefaults, caseDefaults, jobDefaults, queueDefaults, skillDefaults } from './defaults.ts'
import { addMessage, advance } from './job-progress.ts'
import type { Agent, Build, Case, Job, Queue, Sandbox, Skill, Slot, Team, User } from './records.ts'
import { defaultReply, defaultSteps, type Script, type Step } from './script.ts'

type NewAgent = Partial<Omit<Agent, 'caseTrigger'>> & {
  /** SOP of the live Revision, or its whole config; null makes an Assignment without any Revision. */
  config?: BuildConfig | string | null
  consumes?: string[]
  produces?: string[]
  /** Id of the Queue whose Cases start this Assignment. */
  trigger?: string
}

type NewJob = Partial<Job> & { agentId: string; message?: string }

/** Everything the simulated API knows. Tests seed and change it freely; routes go through the same functions. */
export class World {
  readonly user: User = { id: randomUUID(), name: 'Key Owner', email: 'owner@example.com' }
  readonly organizationId = randomUUID()
  readonly teams = new Map<string, Team>()
  readonly agents = new Map<string, Agent>()
  readonly builds = new Map<string, Build>()
  readonly jobs = new Map<string, Job>()
  readonly sandboxes = new Map<string, Sandbox>()
  readonly skills = new Map<string, Skill>()
  readonly queues = new Map<string, Queue>()
  readonly cases = new Map<string, Case>()
  /** Catalogue of integrations that can be attached to a Revision. */
  readonly integrations = new Map<string, { id: string; type: string; name: string }>()
  /** Goes up whenever a list may have changed. */
  version = 0
  readonly #options: SimulatorOptions
  readonly #scripts = new Map<string, Script>()
  readonly #active = new Set<Job>()

  constructor(options: SimulatorOptions) {
    this.#options = options
    for (const team of options.teams) this.addTeam(team)
    this.addIntegration({ type: 'case-queue-consumer', name: 'Case Queue Consumer' })
    this.addIntegration({ type: 'case-queue-producer', name: 'Case Queue Producer' })
  }

  /** The server's clock, in milliseconds. */
  now(): number {
    return this.#options.now() + this.#options.clockSkewMs
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

  addIntegration(integration: { id?: string; type: string; name: string }): { id: string; type: string; name: string } {
    const added = { id: randomUUID(), ...integration }
    this.integrations.set(added.id, added)
    return added
  }

  addAgent({ config, consumes, produces, trigger, ...agent }: NewAgent = {}): Agent {
    const now = this.now()
    const added: Agent = {
      ...agentDefaults(now),
      teamId: this.team.id,
      ...(trigger ? { caseTrigger: { id: randomUUID(), queueId: trigger, enabled: true, createdAt: now } } : {}),
      ...agent,
    }
    this.agents.set(added.id, added)
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
    const integration =
      [...this.integrations.values()].find((one) => one.type === type) ?? this.addIntegration({ type, name: type })
    return {
      id: randomUUID(),
      integrationId: integration.id,
      type,
      name: integration.name,
      createdAt: this.now(),
      queueIds: [...queueIds],
      connectionIds: [],
    }
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

  /** Decides what the next Jobs of an Assignment do; plain steps are a script without extras. */
  script(agentId: string, script: Script | Step[] | ((message: string) => Step[])): void {
    this.#scripts.set(agentId, Array.isArray(script) || typeof script === 'function' ? { steps: script } : script)
  }

  /** A Job that follows its Assignment's script from now on. */
  startJob({ message, ...job }: NewJob): Job {
    const script = this.#scripts.get(job.agentId)
    const steps = script?.steps ?? defaultSteps
    const started = this.addJob({
      status: 'pending',
      title: message?.slice(0, 80) ?? 'Job',
      stop: { ...script?.stop },
      reply: script?.reply ?? defaultReply,
      steps: structuredClone(typeof steps === 'function' ? steps(message ?? '') : steps),
      visibleAt: this.now() + this.#options.createLagMs,
      ...(script?.evaluation ? { evaluation: { id: randomUUID(), afterMs: 0, ...script.evaluation } } : {}),
      ...job,
    })
    if (message !== undefined) addMessage(started, { role: 'user', text_content: message }, started.createdAt)
    addMessage(started, { role: 'duvo', type: 'agent_run_created' }, started.createdAt)
    return started
  }

  /** A Job exactly as given: history, unless it has steps. */
  addJob(job: Partial<Job> & { agentId: string }): Job {
    const added: Job = {
      ...jobDefaults(job.createdAt ?? this.now(), job.status ?? 'completed'),
      teamId: this.agents.get(job.agentId)?.teamId ?? this.team.id,
      buildId: this.liveBuild(job.agentId)?.id ?? randomUUID(),
      userId: this.user.id,
      number: this.jobs.size + 1,
      ...job,
    }
    this.jobs.set(added.id, added)
    this.#active.add(added)
    this.version++
    return added
  }

  /** Lets every Job catch up with the clock. */
  settle(): void {
    const now = this.now()
    for (const job of this.#active) {
      if (advance(job, now, this.#options.speed)) this.version++
      if (job.steps.length === 0 && job.request === null) this.#active.delete(job)
    }
  }

  /** A Job that was resumed has steps again. */
  wake(job: Job): void {
    this.#active.add(job)
    this.version++
  }
}
