import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))

test('the simulator runs standalone, says how to reach it, and ends on SIGINT', async () => {
  const child = spawn(process.execPath, [cli, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  for await (const chunk of child.stdout) {
    text += chunk
    if (text.includes('Ctrl+C ends it.')) break
  }
  const setting = (name: string) => new RegExp(`${name}=(\\S+)`).exec(text)?.[1] ?? ''
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
