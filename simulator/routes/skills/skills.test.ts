import { expect, test } from 'vitest'
import { at, request, startWithAgent, textAt } from '../../../test/harness/network/simulator-client.ts'
import { readZip, writeZip } from '../../files/zip.ts'
import { defaultConfig } from '../../index.ts'

type Started = Awaited<ReturnType<typeof startWithAgent>>

const document = (name: string, description = 'What it does.') =>
  `---\nname: ${name}\ndescription: ${description}\n---\n\n# Hello\n`

function upload({ sim, team }: Started, content: Buffer | string, field = 'file') {
  const form = new FormData()
  form.set(field, new File([content], 'skill.zip'))
  return request(sim, `POST ${team}/skills/upload`, undefined, { form })
}

const zip = (files: Record<string, string>) =>
  writeZip(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])))

test('an upload creates by name and then updates by name, under one id', async () => {
  await using start = await startWithAgent()
  const first = await upload(start, zip({ 'SKILL.md': document('pay'), 'old.md': 'old' }))
  expect(first).toMatchObject({ status: 201, body: { skill: { name: 'pay', description: 'What it does.' } } })
  const second = await upload(start, zip({ 'SKILL.md': document('pay', 'Better.'), 'new.md': 'new' }))
  expect(second).toMatchObject({
    status: 200,
    body: { skill: { id: textAt(first, 'skill', 'id'), description: 'Better.' } },
  })
  const files = await request(start.sim, `GET /v2/skills/${textAt(first, 'skill', 'id')}/files`)
  expect(at(files, 'files')).toMatchObject([{ path: 'SKILL.md', size: expect.any(Number) }, { path: 'new.md' }])
})

test('a server may keep files that are missing from a new zip', async () => {
  await using start = await startWithAgent({ uploadPrunes: false })
  await upload(start, zip({ 'SKILL.md': document('pay'), 'old.md': 'old' }))
  const id = textAt(await upload(start, zip({ 'SKILL.md': document('pay') })), 'skill', 'id')
  expect((await request(start.sim, `GET /v2/skills/${id}/files/old.md`)).body).toMatchObject({ content: 'old' })
})

test('a single SKILL.md is a Skill too', async () => {
  await using start = await startWithAgent()
  expect((await upload(start, document('one-file'))).status).toBe(201)
})

test.each([
  ['its SKILL.md in a folder', zip({ 'pay/SKILL.md': document('pay') }), 'SKILL.md'],
  ['no frontmatter', zip({ 'SKILL.md': '# Hello' }), 'SKILL.md'],
  ['a name with capitals', zip({ 'SKILL.md': document('Pay') }), 'name'],
  ['no description', zip({ 'SKILL.md': '---\nname: pay\n---\n' }), 'description'],
  ['frontmatter that is not YAML', zip({ 'SKILL.md': '---\nname: [\n---\n' }), 'frontmatter'],
  ['a path that leads outside', zip({ 'SKILL.md': document('pay'), '../x': '' }), 'file'],
  ['a damaged archive', zip({ 'SKILL.md': document('pay') }).subarray(0, -30), 'file'],
])('an upload with %s gets 400 and names the field', async (_, content, field) => {
  await using start = await startWithAgent()
  expect(await upload(start, content)).toMatchObject({ status: 400, body: { validationErrors: [{ field }] } })
  expect(start.sim.effects.count('uploadSkill')).toBe(0)
})

test('an upload under another part name gets 400', async () => {
  await using start = await startWithAgent()
  expect((await upload(start, document('pay'), 'skill')).status).toBe(400)
})

test('system Skills are listed with the others but cannot be downloaded, changed, deleted or taken over', async () => {
  await using start = await startWithAgent()
  const { sim, team } = start
  const system = sim.world.addSkill({ name: 'pay', teamId: null })
  expect(at(await request(sim, `GET ${team}/skills`), 'skills')).toMatchObject([{ name: 'pay', team_id: null }])
  expect((await request(sim, `GET /v2/skills/${system.id}/download`)).status).toBe(403)
  expect((await request(sim, `DELETE /v2/skills/${system.id}`)).status).toBe(403)
  expect((await request(sim, `PUT /v2/skills/${system.id}/files/a.md`, { content: '' })).status).toBe(403)
  expect((await upload(start, document('pay'))).status).toBe(201)
  expect(at(await request(sim, `GET ${team}/skills`), 'skills')).toHaveLength(2)
})

test('a download contains the same files as the upload, in different bytes', async () => {
  await using start = await startWithAgent()
  const files = { 'SKILL.md': document('pay'), 'a/b c.md': 'deep' }
  const id = textAt(await upload(start, zip(files)), 'skill', 'id')
  const headers = { authorization: `Bearer ${start.sim.apiKey}` }
  const response = await fetch(`${start.sim.url}/v2/skills/${id}/download`, { headers })
  expect(response.headers.get('content-type')).toBe('application/zip')
  const unpacked = readZip(Buffer.from(await response.arrayBuffer()))
  expect(Object.fromEntries([...unpacked].map(([path, content]) => [path, `${content}`]))).toEqual(files)
  const file = await request(start.sim, `GET /v2/skills/${id}/files/a/b%20c.md`)
  expect(file.body).toEqual({ content: 'deep', path: 'a/b c.md' })
})

test('a file can be written in place, unless it would break the Skill or take a name', async () => {
  await using start = await startWithAgent()
  await upload(start, document('taken'))
  const id = textAt(await upload(start, document('pay')), 'skill', 'id')
  const put = (content: string) => request(start.sim, `PUT /v2/skills/${id}/files/SKILL.md`, { content })
  expect(await put('broken')).toMatchObject({ status: 400, body: { validationErrors: [{}] } })
  expect(await put(document('taken'))).toMatchObject({ status: 409, body: { validationErrors: [{}] } })
  expect(await put(document('paid'))).toMatchObject({ status: 200, body: { skill: { id, name: 'paid' } } })
})

test('content with its own frontmatter ends up with two', async () => {
  await using start = await startWithAgent()
  const body = { name: 'pay', description: 'Pays.', content: document('pay') }
  const id = textAt(await request(start.sim, `POST ${start.team}/skills`, body), 'skill', 'id')
  const content = textAt(await request(start.sim, `GET /v2/skills/${id}/files/SKILL.md`), 'content')
  expect(content.match(/^---$/gm)).toHaveLength(4)
})

test('only live Revisions count as users of a Skill, and a deleted Skill leaves a dead id', async () => {
  await using start = await startWithAgent()
  const { sim } = start
  const skill = sim.world.addSkill({ name: 'pay' })
  const user = sim.world.addAgent({ name: 'User', config: defaultConfig('x', [skill.id]) })
  sim.world.addBuild(start.agent.id, { config: defaultConfig('x', [skill.id]) })
  const uses = await request(sim, `GET /v2/skills/${skill.id}/assignments`)
  expect(uses.body).toEqual({ assignments: [{ id: user.id, name: 'User' }], total: 1 })
  expect((await request(sim, `DELETE /v2/skills/${skill.id}`)).body).toMatchObject({ success: true })
  expect(sim.world.liveBuild(user.id)?.config.data.skills).toEqual([skill.id])
  expect((await request(sim, `DELETE /v2/skills/${skill.id}`)).status).toBe(404)
})
