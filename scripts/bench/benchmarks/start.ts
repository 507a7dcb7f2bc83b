import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { type ActionFile, inputVariables, readActions, repository } from '../../../test/harness/runner/action-file.ts'
import { node24 } from '../../../test/harness/runner/child.ts'
import { createPlaces, runnerVariables } from '../../../test/harness/runner/environment.ts'
import { type BenchTable, median, ratio } from '../table.ts'

const run = promisify(execFile)
const rounds = 25

type Contender = { readonly args: readonly string[]; readonly env: Record<string, string> }

/** The cost of a start up to and including the first request, compared with a bare `node` process. */
export default async function bench(): Promise<BenchTable[]> {
  const root = await mkdtemp(join(tmpdir(), 'duvo-bench-'))
  try {
    return [await benchRefusal(root), await benchFirstRequest(root)]
  } finally {
    await rm(root, { recursive: true })
  }
}

/** Cold start: each built action refuses its missing inputs. */
async function benchRefusal(root: string): Promise<BenchTable> {
  const actions = [...(await readActions())]
  const runner = await runnerOf(root)
  const ratios = await compareWithNode(
    runner,
    new Map(actions.map(([folder, action]) => [folder, stepOf(folder, action, runner, {})])),
  )
  const sizes = await Promise.all(
    actions.map(async ([folder, action]) => (await stat(join(repository, folder, action.runs.main))).size),
  )
  return {
    title: 'Cold start: the built action refuses a missing input',
    columns: ['Action', 'CPU relative to `node -e 0`', 'Entry file'],
    rows: actions.map(([folder], index) => [
      folder,
      ratios.get(folder) ?? '',
      `${Math.round((sizes[index] ?? 0) / 1000)} KB`,
    ]),
    notes: [
      `Medians of ${rounds} interleaved rounds, user and system time of whole processes, with all variables and command files that`,
      'the runner sets.',
    ],
    targets: [
      { column: 'CPU relative to `node -e 0`', most: 1.75 },
      { column: 'Entry file', most: 250 },
    ],
  }
}

/** run-job up to its end, with a refused key and with a Job that has ended. */
async function benchFirstRequest(root: string): Promise<BenchTable> {
  await using sim = await startSimulator()
  const action = (await readActions()).get('action-run-job')
  if (!action) throw new Error('There is no action-run-job')
  const runner = await runnerOf(root)
  const step = (inputs: Record<string, string>) =>
    stepOf('action-run-job', action, runner, { 'api-base-url': sim.url, 'api-key': sim.apiKey, ...inputs })
  const runId = endedJob(sim)
  const contenders = new Map([
    ['The key is refused', step({ 'agent-id': runId, message: 'Hello', 'api-key': `${sim.apiKey}-refused` })],
    ['Attached to a Job that has ended', step({ 'run-id': runId })],
  ])
  const ratios = await compareWithNode(runner, contenders)
  return {
    title: 'The first request: run-job, compared with a bare process',
    columns: ['Step', 'CPU relative to `node -e 0`'],
    rows: [...ratios].map(([name, value]) => [name, value]),
    notes: [`Medians of ${rounds} interleaved rounds, measured as above. The Job takes 4 requests.`],
    targets: [{ column: 'CPU relative to `node -e 0`', most: 4.3 }],
  }
}

function endedJob({ world }: Simulator): string {
  const agent = world.addAgent()
  return world.addJob({ agentId: agent.id, status: 'completed', completedAt: Date.now() }).id
}

async function runnerOf(root: string): Promise<Record<string, string>> {
  const event = { name: 'workflow_dispatch' }
  return runnerVariables(await createPlaces(root, event, undefined), event)
}

function stepOf(
  folder: string,
  action: ActionFile,
  runner: Record<string, string>,
  inputs: Record<string, string>,
): Contender {
  return {
    args: [join(repository, folder, action.runs.main)],
    env: { ...runner, ...inputVariables(action, inputs) },
  }
}

/** The CPU time of each, as a multiple of that of an empty process, interleaved. */
async function compareWithNode(
  runner: Record<string, string>,
  contenders: ReadonlyMap<string, Contender>,
): Promise<Map<string, string>> {
  const bare: number[] = []
  const measured = new Map([...contenders.keys()].map((name) => [name, [] as number[]]))
  // The first round warms the file system caches.
  for (let round = -1; round < rounds; round += 1) {
    const base = await cpuOf({ args: ['-e', '0'], env: runner })
    if (round >= 0) bare.push(base)
    for (const [name, contender] of contenders) {
      const cpu = await cpuOf(contender)
      if (round >= 0) measured.get(name)?.push(cpu)
    }
  }
  return new Map([...measured].map(([name, all]) => [name, ratio(median(all), median(bare))]))
}

/** CPU seconds, user and system, of a whole process: bash's `time` counts what Node cannot see about itself. */
async function cpuOf({ args, env }: Contender): Promise<number> {
  const script = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>&1; } 2>&1; true'
  const { stdout } = await run('bash', ['-c', script, 'bash', node24, ...args], { env })
  const [user = Number.NaN, system = Number.NaN] = stdout.trim().split(' ').map(Number)
  return user + system
}
