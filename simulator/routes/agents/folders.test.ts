import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { at, request, startWithAgent, textAt } from '../../../test/harness/network/simulator-client.ts'

async function startWithFolders() {
  const start = await startWithAgent()
  const base = `${start.team}/agent-folders`
  const create = (name: string, parent_folder_id?: string | null) =>
    request(start.sim, `POST ${base}`, { name, parent_folder_id })
  return { ...start, base, create, [Symbol.asyncDispose]: start.sim.close }
}

test('a name is unique within its parent', async () => {
  await using start = await startWithFolders()
  const finance = textAt(await start.create('Finance'), 'folder', 'id')
  expect((await start.create('Finance', null)).status).toBe(409)
  expect((await start.create('Finance', finance)).status).toBe(201)
  expect((await start.create('x', randomUUID())).status).toBe(400)
  expect((await start.create('x'.repeat(101))).status).toBe(400)
  expect(start.sim.world.folders.size).toBe(2)
})

test('Assignments move in and out, and unknown ones get 404', async () => {
  await using start = await startWithFolders()
  const { sim, base, agent } = start
  const folder_id = textAt(await start.create('Finance'), 'folder', 'id')
  const move = (body: object) => request(sim, `POST ${base}/move-agents`, { agent_ids: [agent.id], folder_id, ...body })
  expect((await move({})).body).toEqual({ success: true, moved_count: 1 })
  expect(at(await request(sim, `GET ${base}`), 'folders', 0, 'agent_count')).toBe(1)
  expect((await move({ agent_ids: [agent.id, agent.id] })).status).toBe(400)
  expect((await move({ agent_ids: [randomUUID()] })).status).toBe(404)
  expect((await move({ folder_id: randomUUID() })).status).toBe(404)
  await move({ folder_id: null })
  expect(sim.world.agents.get(agent.id)?.folderId).toBe(null)
})

test('a folder with contents is deleted only by force, and its contents move to the root', async () => {
  await using start = await startWithFolders()
  const { sim, agent } = start
  const id = textAt(await start.create('Finance'), 'folder', 'id')
  const inner = textAt(await start.create('Invoices', id), 'folder', 'id')
  agent.folderId = id
  expect((await request(sim, `PATCH /v2/agent-folders/${id}`, { parent_folder_id: inner })).status).toBe(409)
  expect((await request(sim, `DELETE /v2/agent-folders/${id}`)).status).toBe(409)
  expect((await request(sim, `DELETE /v2/agent-folders/${id}?force=true`)).status).toBe(200)
  expect(agent.folderId).toBe(null)
  expect(sim.world.folders.get(inner)?.parentId).toBe(null)
})
