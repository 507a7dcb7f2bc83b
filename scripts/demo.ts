/**
 * Shows what a person would see of a Job: the live log, the job summary, the outputs. It is `duvo run` with a simulated Duvo.
 *
 *   npm run demo                                          a Job of the embedded simulator: no account, no network
 *   DUVO_API_KEY=… npm run demo -- AGENT_ID "a message"   a real Job
 *   DUVO_API_KEY=… npm run demo -- --agent-name "Order Tracker" --files 'data/*.csv' --on-human-request wait
 *
 * Every input of run-job is an option. Ctrl-C cancels the step as the runner would, and the Job is stopped.
 */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readActions } from '../cli/src/actions/action-file.ts'
import { runCommandLine } from '../cli/src/command-line.ts'
import { runRequest } from '../cli/src/run-request.ts'
import { onInterrupt } from '../cli/src/step/process.ts'
import { say, startSimulator, think, useTool } from '../simulator/index.ts'
import { renderPage } from './docs/render.ts'

const root = join(import.meta.dirname, '..')

/** A Job worth watching: it thinks, uses a tool, asks for an approval, and answers. Returns the options to run it. */
async function simulate(folder: string) {
  const sim = await startSimulator()
  const agent = sim.world.addAgent({ name: 'Invoice Processor' })
  const approved = [
    say('Posted 12 invoices, 18,450.00 EUR in all.\nTwo have no purchase order: INV-4021 and INV-4077.', 900),
  ]
  sim.world.script(agent.id, [
    { after: 300, status: 'starting' },
    { after: 600, status: 'running' },
    think('The file has one row for each invoice. I match them to the purchase orders first.', 500),
    ...useTool('match_purchase_orders', { file: '/workspace/invoices.csv' }, { result: { matched: 12, unmatched: 2 } }),
    say('Matched 12 of 14 invoices to their purchase orders.', 900),
    {
      after: 600,
      ask: { type: 'approval', title: 'Post 12 invoices?', description: '18,450.00 EUR in all.', approved },
    },
    { after: 500, end: 'completed' },
  ])
  await writeFile(join(folder, 'invoices.csv'), 'number,amount\nINV-4001,312.50\n')
  const inputs = {
    'agent-id': agent.id,
    message: 'Process the invoices of today.',
    files: 'invoices.csv',
    'on-human-request': 'approve',
  }
  const args = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value])
  const own = Object.entries(process.env).filter(([name]) => !/^DUVO_|_PROXY$/i.test(name))
  return { sim, args, env: { ...Object.fromEntries(own), DUVO_API_KEY: sim.apiKey, DUVO_API_BASE_URL: sim.url } }
}

/** The Assignment and the message may be given without option names. */
function withNames(args: readonly string[]): string[] {
  const [agentId, message, ...options] = args
  if (agentId === undefined || agentId.startsWith('-')) return [...args]
  if (message === undefined || message.startsWith('-')) return ['--agent-id', agentId, ...args.slice(1)]
  return ['--agent-id', agentId, '--message', message, ...options]
}

/** Runs `duvo run`, and writes the summary as a page. */
async function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const { stdout, stderr } = process
  const summary = join(await mkdtemp(join(tmpdir(), 'duvo-demo-')), 'summary.md')
  const exitCode = await runCommandLine(['run', ...args, '--summary', summary], {
    actions: await readActions(root),
    version: 'demo',
    run: (request) => runRequest(request, { cwd, env, stdout, stderr, onInterrupt }),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
  })
  const markdown = await readFile(summary, 'utf8').catch(() => undefined)
  if (markdown === undefined) return exitCode
  const page = summary.replace(/\.md$/, '.html')
  await writeFile(page, renderPage(markdown, 'Job summary'))
  console.log(`\nThe summary as a page: ${page}\nExit code: ${exitCode}`)
  return exitCode
}

const args = process.argv.slice(2)
const hasKey =
  Boolean(process.env['DUVO_API_KEY']) || args.some((arg) => arg.startsWith('--api-key') || arg === '--help')

if (args.length > 0 && !hasKey) {
  console.error('Set DUVO_API_KEY to run a real Job. Without options, the demo runs one in the embedded simulator.')
  process.exitCode = 1
} else if (args.length > 0) {
  process.exitCode = await run(withNames(args), process.cwd(), process.env)
} else {
  const folder = await mkdtemp(join(tmpdir(), 'duvo-demo-'))
  const { sim, args, env } = await simulate(folder)
  console.log(
    'A Job in the embedded simulator. To run a real one: DUVO_API_KEY=… npm run demo -- AGENT_ID "a message"\n',
  )
  process.exitCode = await run(args, folder, env)
  await sim.close()
}
