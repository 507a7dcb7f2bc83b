import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))

test('the simulator runs standalone, says how to reach it, and ends on SIGINT', async () => {
  const child = spawn(process.execPath, [cli, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  for await (const chunk of child.stdout) {
    output += chunk
    if (output.includes('Ctrl+C ends it.')) break
  }
  const setting = (name: string) => new RegExp(`${name}=(\\S+)`).exec(output)?.[1] ?? ''
  const headers = { authorization: `Bearer ${setting('DUVO_API_KEY')}` }
  const response = await fetch(`${setting('DUVO_API_BASE_URL')}/v2/teams/${setting('DUVO_TEAM_ID')}/runs`, { headers })
  expect(await response.json()).toMatchObject({ total: 140 })
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  expect(await ended).toEqual([0, null])
})

test('an invalid port is refused', async () => {
  const child = spawn(process.execPath, [cli, '--port', 'http'], { stdio: 'ignore' })
  expect(await once(child, 'exit')).toEqual([2, null])
})

test('a port in use is an error that says what to do', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const child = spawn(process.execPath, [cli, '--port', String(port)], { stdio: ['ignore', 'ignore', 'pipe'] })
  const [errors, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  taken.close()
  expect(exitCode).toBe(1)
  expect(errors).toBe(`Port ${port} is in use. Choose another with: npm run simulator -- --port 0\n`)
})
