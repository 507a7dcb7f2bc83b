import { randomUUID } from 'node:crypto'
import { dispatchCases } from './jobs/dispatcher.ts'
import { addMessage, advance } from './jobs/job-progress.ts'
import { defaultReply, defaultSteps, type JobSetup, type Script, type Step } from './jobs/script.ts'
import { defaultConfig, sopOf } from './records/config.ts'
import { jobDefaults } from './records/defaults.ts'
import type { Job } from './records/records.ts'
import { slotProblem } from './records/slot-problem.ts'
import { Store } from './store.ts'

type NewJob = Partial<Job> & { agentId: string; message?: string }

/** The whole state of the simulated API. Tests seed and change it freely; routes use the same functions. */
export class World extends Store {
  readonly #scripts = new Map<string, Script>()
  #fallback: Script | undefined
  readonly #active = new Set<Job>()

  /** Sets what the next Jobs of an Assignment do. Plain steps are a script without extras. */
  script(agentId: string, script: Script | Script['steps']): void {
    this.#scripts.set(agentId, completeScript(script))
  }

  /** The script of every Assignment without its own, such as one created by a test. */
  scriptOthers(script: Script | Script['steps']): void {
    this.#fallback = completeScript(script)
  }

  /** Starts a Job that follows its Assignment's script. */
  startJob({ message, ...job }: NewJob): Job {
    const script = this.#scripts.get(job.agentId) ?? this.#fallback
    const steps = script?.steps ?? defaultSteps
    const problem = this.#problemAtRunTime(job.agentId)
    const started = this.addJob({
      status: 'pending',
      title: message?.slice(0, 80) ?? 'Job',
      stop: { ...script?.stop },
      reply: script?.reply ?? defaultReply,
      steps:
        problem ??
        structuredClone(typeof steps === 'function' ? steps(message ?? '', this.#setupOf(job.agentId)) : steps),
      visibleAt: this.now() + this.options.createLagMs,
      ...(script?.evaluation ? { evaluation: { id: randomUUID(), afterMs: 0, ...script.evaluation } } : {}),
      ...job,
    })
    if (message !== undefined) addMessage(started, { role: 'user', text_content: message }, started.createdAt)
    addMessage(started, { role: 'duvo', type: 'agent_run_created' }, started.createdAt)
    return started
  }

  /** Adds a Job exactly as given: history, unless it has steps. */
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

  /** Advances every Job to the current time. */
  settle(): void {
    if (this.options.dispatch) dispatchCases(this)
    const now = this.now()
    for (const job of this.#active) {
      if (advance(job, now, this.options.speed)) this.version++
      if (job.steps.length === 0 && job.request === null) this.#active.delete(job)
    }
  }

  /** A resumed Job has steps again. */
  wake(job: Job): void {
    this.#active.add(job)
    this.version++
  }

  #setupOf(agentId: string): JobSetup {
    const config = this.liveBuild(agentId)?.config ?? defaultConfig()
    return { sop: sopOf(config), config, assignment: this.agents.get(agentId)?.name ?? '' }
  }

  /** The server accepts a Revision whose slots lack a Queue or an account, but its Jobs fail. */
  #problemAtRunTime(agentId: string): Step[] | null {
    const slots = this.liveBuild(agentId)?.slots ?? []
    const problem = slots.map((slot) => slotProblem(slot, this, this.user.id)).find((text) => text !== null)
    return problem === undefined ? null : [{ status: 'running' }, { after: 100, end: 'failed', error: problem }]
  }
}

function completeScript(script: Script | Script['steps']): Script {
  return Array.isArray(script) || typeof script === 'function' ? { steps: script } : script
}
