import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { startSimulator } from './index.ts'
import { seedDemoWorld } from './world/demo-world.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4460' } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port must be a whole number up to 65535, not ${values.port}`)
  process.exit(2)
}

const simulator = await startSimulator({ port, superadmin: true }).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(`Port ${port} is in use. Choose another with: npm run simulator -- --port 0`)
  process.exit(1)
})
const { invoices, queue } = seedDemoWorld(simulator.world)
const { url, apiKey, world } = simulator

console.log(`Duvo simulator at ${url} (uploads at ${simulator.storageUrl})

  DUVO_API_BASE_URL=${url}
  DUVO_API_KEY=${apiKey}
  DUVO_TEAM_ID=${world.team.id}

Assignments`)
for (const agent of world.agents.values()) console.log(`  ${agent.id}  ${agent.name}`)
console.log(`Queue
  ${queue.id}  ${queue.name} (${queue.cases.length} Cases)

Start a Job:
  curl -sS -X POST ${url}/v2/teams/${world.team.id}/runs \\
    -H 'Authorization: Bearer ${apiKey}' -H 'Content-Type: application/json' \\
    -d '{"agent_id":"${invoices.id}","message":"Match invoice 4001"}'

Run an action against it, after \`npm run build\`:
  ${actionCommand({ 'api-key': apiKey, 'api-base-url': url, 'agent-id': invoices.id, message: 'Match invoice 4001' })}

Read its ids, see what it was asked, and make it fail:
  curl -sS ${url}/_simulator/world
  curl -sS ${url}/_simulator/requests
  curl -sS -X POST ${url}/_simulator/faults -d '{"match":"GET /v2/runs/:run","status":503,"times":3}'

Ctrl+C ends it.`)

process.once('SIGINT', () => void simulator.close())
process.once('SIGTERM', () => void simulator.close())

/** The command that a runner would run for action-run-job: every input in the environment, with its default unless given. */
function actionCommand(given: Record<string, string>): string {
  const schema = z.object({ inputs: z.record(z.string(), z.object({ default: z.coerce.string().default('') })) })
  const { inputs } = schema.parse(parse(readFileSync(new URL('../action-run-job/action.yml', import.meta.url), 'utf8')))
  const settings = Object.entries(inputs)
    .map(([name, input]) => [name, given[name] ?? input.default] as const)
    .filter(([, value]) => value !== '' && !value.includes('${{'))
    .map(([name, value]) => `'INPUT_${name.toUpperCase()}=${value}'`)
  return `env ${settings.join(' ')} npx node action-run-job/dist/index.js`
}
