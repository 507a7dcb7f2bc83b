/**
 * Runs the built run-job action as the runner would, and shows what a person would see: the log as it comes, the outputs, the
 * job summary.
 *
 *   npm run demo                                          a Job of the embedded simulator: no account, no network
 *   DUVO_API_KEY=… npm run demo -- AGENT_ID "a message"   a real Job
 *   DUVO_API_KEY=… npm run demo -- --agent-name "Order Tracker" --files 'data/*.csv' --on-human-request wait
 *
 * Every input of the action is an option. Ctrl-C cancels the step as the runner would, and the Job is stopped.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs, styleText } from 'node:util'
import { say, startSimulator, think, useTool } from '../simulator/index.ts'
import { inputVariables, readActionFile, repository } from '../test/harness/action-file.ts'
import { readAsRunner } from '../test/harness/oracle.ts'
import { createPlaces, type Places, runnerVariables } from '../test/harness/runner-environment.ts'

const folder = join(repository, 'action-run-job')
const action = await readActionFile(folder)

/** Inputs from the command line: options by name, or the Assignment's id and a message in their order. */
function readOptions(): Record<string, string> {
  const options = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, { type: 'string' } as const]))
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [agentId, message] = positionals
  const given = { 'agent-id': agentId, message, ...values }
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** A Job worth watching: it thinks, uses a tool, asks for an approval, and answers. */
async function simulate() {
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
  const inputs = {
    'api-key': sim.apiKey,
    'api-base-url': sim.url,
    'agent-id': agent.id,
    message: 'Process the invoices of today.',
    files: 'invoices.csv',
    'on-human-request': 'approve',
  }
  return { sim, inputs, files: { 'invoices.csv': 'number,amount\nINV-4001,312.50\n' } }
}

/** Variables of the caller that an action may read: its own, and those that name proxies and certificates. */
function passedOn(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) =>
    /^DUVO_|_PROXY$|^NODE_EXTRA_CA_CERTS$|^RUNNER_DEBUG$/i.test(name),
  )
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

async function runStep(
  entry: string,
  env: Record<string, string>,
  places: Places,
): Promise<{ exitCode: number; stdout: string }> {
  const child = spawn(process.execPath, [join(folder, entry)], {
    cwd: places.workspace,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)))
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    show(line)
  }
  return { exitCode: await ended, stdout: lines.join('\n') }
}

/** A line of the log as the web page shows it: groups, annotations, nothing of the masks. */
function show(line: string): void {
  const [, command, data = ''] = /^::([a-z-]+)[^:]*::(.*)$/.exec(line) ?? []
  const text = data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
  if (command === undefined) console.log(line)
  else if (command === 'group') console.log(styleText('dim', `▾ ${text}`))
  else if (command === 'error') console.log(styleText('red', `✗ ${text}`))
  else if (command === 'warning') console.log(styleText('yellow', `! ${text}`))
  else if (command === 'notice') console.log(styleText('cyan', `i ${text}`))
}

function heading(text: string): void {
  console.log(`\n${styleText('bold', text)}`)
}

/** The step and its post step; the exit code of the step. */
async function demonstrate(
  inputs: Record<string, string>,
  places: Places,
  env: Record<string, string>,
): Promise<number> {
  const variables = {
    ...runnerVariables(places, { name: 'workflow_dispatch' }),
    ...env,
    ...inputVariables(action, inputs),
  }
  heading('Log')
  const main = await runStep(action.runs.main, variables, places)
  const { commands } = places
  const output = await readFile(commands.output, 'utf8')
  const state = await readFile(commands.state, 'utf8')
  const summary = await readFile(commands.summary, 'utf8')
  const view = readAsRunner({ stdout: main.stdout, output, state, summary })
  if (action.runs.post) {
    const saved = Object.entries(view.state).map(([name, value]) => [`STATE_${name}`, value])
    await runStep(action.runs.post, { ...variables, ...Object.fromEntries(saved) }, places)
  }
  heading('Outputs')
  for (const [name, value] of Object.entries(view.outputs))
    if (value) console.log(`${name.padEnd(18)}${value.replaceAll('\n', '\n'.padEnd(19))}`)
  heading('Job summary')
  console.log(view.summary ?? '')
  const page = join(places.temp, 'summary.html')
  const { renderPage } = await import('./render.ts')
  await writeFile(page, renderPage(view.summary ?? '', 'Job summary'))
  console.log(`As a page: ${page}`)
  console.log(`Exit code: ${main.exitCode}`)
  return main.exitCode
}

const options = readOptions()
const isReal = Object.keys(options).length > 0
const hasKey = options['api-key'] !== undefined || Boolean(process.env['DUVO_API_KEY'])
// Ctrl-C reaches the step too, which then has its seconds to stop the Job.
process.on('SIGINT', () => {})

if (isReal && !hasKey) {
  console.error('Set DUVO_API_KEY to run a real Job. Without options, the demo runs one in the embedded simulator.')
  process.exitCode = 1
} else if (isReal) {
  const root = await mkdtemp(join(tmpdir(), 'duvo-demo-'))
  const places = await createPlaces(root, { name: 'workflow_dispatch' }, process.cwd())
  process.exitCode = await demonstrate(options, places, passedOn())
} else {
  const root = await mkdtemp(join(tmpdir(), 'duvo-demo-'))
  const places = await createPlaces(root, { name: 'workflow_dispatch' }, undefined)
  const { sim, inputs, files } = await simulate()
  for (const [name, content] of Object.entries(files)) await writeFile(join(places.workspace, name), content)
  console.log('A Job in the embedded simulator. To run a real one: DUVO_API_KEY=… npm run demo -- AGENT_ID "a message"')
  process.exitCode = await demonstrate(inputs, places, {})
  await sim.close()
}
