/**
 * Prepares a job of .github/workflows/e2e.yml, on any system: starts the simulator in the background, commits Assignments
 * and Skills into the checkout, and sets the ids as outputs of the step.
 *
 *   node scripts/e2e.ts prepare
 *   node scripts/e2e.ts stopped ID     exits with 0 if the Job was stopped, whoever stopped it
 */
import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

const origin = 'http://127.0.0.1:4460'
const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
const Named = z.array(z.object({ id: z.string(), name: z.string() }))
const World = z.object({ apiKey: z.string(), agents: Named, queues: Named, skills: Named })
const Effects = z.object({ effects: z.array(z.object({ operation: z.string(), target: z.string() })) })

async function ask(path: string): Promise<unknown> {
  const response = await fetch(`${origin}/_simulator/${path}`)
  return response.json()
}

async function startSimulator(): Promise<z.infer<typeof World>> {
  const log = openSync(join(process.env['RUNNER_TEMP'] ?? workspace, 'simulator.log'), 'a')
  const cli = join(import.meta.dirname, '../simulator/cli.ts')
  spawn(process.execPath, [cli, '--port', '4460'], { detached: true, stdio: ['ignore', log, log] }).unref()
  for (let tries = 0; tries < 100; tries += 1) {
    await sleep(200)
    const world = await ask('world').catch(() => undefined)
    if (world) return World.parse(world)
  }
  throw new Error('The simulator does not respond.')
}

/** What operating systems treat differently: names with spaces and non-ASCII letters, a program, Windows line endings. */
function commitFiles(agents: z.infer<typeof Named>): void {
  const models = { agent: { model: 'claude-sonnet-5' }, browsing: { provider: 'google', model: 'gemini-2.5-flash' } }
  const config = (input: string) => JSON.stringify({ version: 'v2', data: { models, input } }, undefined, 2)
  const idOf = (name: string) => agents.find((agent) => agent.name === name)?.id
  const files = {
    'agent-ids.env': `INVOICES_ID=${idOf('Invoice matching')}\r\nORDERS_ID=${idOf('Order intake')}\r\n`,
    'assignments/invoices.json': config('Match invoices.\nTell what does not match – in any language: ž, 請求書.'),
    'assignments/orders.json': config('Read new orders.\r\nOpen a Case for each.').replaceAll('\n', '\r\n'),
    'assignments/invoices.test.yaml':
      'cases:\n  - name: echoes\n    message: Hello\n    expect: {answer: {contains: Hello}}\n',
    'skills/refund policy/SKILL.md': '---\nname: refund-policy\ndescription: When to refund.\n---\n\n# Refunds\n',
    'skills/refund policy/scripts/check.sh': '#!/bin/sh\necho checked\n',
    'skills/refund policy/příklady.txt': 'first\r\nsecond\r\n',
    'input/a b.csv': 'id,amount\r\n1,2\r\n',
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'inherit' })
  for (const [path, content] of Object.entries(files)) {
    const target = join(workspace, 'e2e', path)
    mkdirSync(join(target, '..'), { recursive: true })
    writeFileSync(target, content)
  }
  git('add', 'e2e')
  git('update-index', '--chmod=+x', 'e2e/skills/refund policy/scripts/check.sh')
  git(
    '-c',
    'user.name=e2e',
    '-c',
    'user.email=e2e@example.invalid',
    'commit',
    '--quiet',
    '--message=Add files of the test',
  )
}

async function prepare(): Promise<void> {
  const { apiKey, agents, queues } = await startSimulator()
  commitFiles(agents)
  const outputs = {
    'api-key': apiKey,
    'api-base-url': origin,
    invoices: agents.find(({ name }) => name === 'Invoice matching')?.id,
    approvals: agents.find(({ name }) => name === 'Payment approval')?.id,
    queue: queues[0]?.id,
  }
  for (const [name, value] of Object.entries(outputs)) {
    if (!value) throw new Error(`The simulator has no ${name}.`)
    appendFileSync(process.env['GITHUB_OUTPUT'] ?? '/dev/stdout', `${name}=${value}\n`)
  }
}

async function checkStopped(runId: string | undefined): Promise<void> {
  const { effects } = Effects.parse(await ask('effects'))
  const isStopped = effects.some(({ operation, target }) => operation === 'stopRun' && target === runId)
  if (!isStopped) throw new Error(`The Job ${runId} was not stopped.`)
}

const [command, argument] = process.argv.slice(2)
if (command === 'prepare') await prepare()
else if (command === 'stopped') await checkStopped(argument)
else throw new Error('Usage: e2e.ts prepare, or e2e.ts stopped ID')
