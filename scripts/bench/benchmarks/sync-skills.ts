import { execFile, execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { runBundle } from '../../../test/harness/runner/run-bundle.ts'
import type { BenchTable } from '../table.ts'

const latencyMs = 100
const skillCount = 100
const changedCount = 20

/**
 * The documented script, with its three programs: list once, then for each folder delete the Skill of that name, zip,
 * upload. The folders are arguments, so that it can be limited to the necessary work.
 */
const documentedSync = `
list=$(curl -s "$URL/v2/teams/$TEAM/skills" -H "Authorization: Bearer $KEY")
for folder in "$@"; do
  name=\${folder##*/}
  id=$(jq -r --arg name "$name" '.skills[] | select(.name == $name) | .id' <<< "$list")
  [ -z "$id" ] || curl -s -X DELETE "$URL/v2/skills/$id" -H "Authorization: Bearer $KEY" > /dev/null
  (cd "$folder" && zip -q -r "$OUT/$name.zip" .)
  curl -s "$URL/v2/teams/$TEAM/skills/upload" -H "Authorization: Bearer $KEY" -F "file=@$OUT/$name.zip" > /dev/null
done`

/** The same loop, extended to what the action does: compares by content, checks who uses the Skill, updates, verifies the result. */
const sameWork = `
list=$(curl -s "$URL/v2/teams/$TEAM/skills" -H "Authorization: Bearer $KEY")
for folder in "$@"; do
  name=\${folder##*/}
  id=$(jq -r --arg name "$name" '.skills[] | select(.name == $name) | .id' <<< "$list")
  curl -s "$URL/v2/skills/$id/download" -H "Authorization: Bearer $KEY" -o "$OUT/$name.old.zip"
  unzip -q "$OUT/$name.old.zip" -d "$OUT/$name"
  diff -rq "$OUT/$name" "$folder" > /dev/null && continue
  curl -s "$URL/v2/skills/$id/assignments" -H "Authorization: Bearer $KEY" > /dev/null
  (cd "$folder" && zip -q -r "$OUT/$name.zip" .)
  curl -s "$URL/v2/teams/$TEAM/skills/upload" -H "Authorization: Bearer $KEY" -F "file=@$OUT/$name.zip" > /dev/null
  curl -s "$URL/v2/skills/$id/files" -H "Authorization: Bearer $KEY" > /dev/null
done`

type Measured = { requests: number; seconds: number }

/** Skills in Git, compared with the documented script, with real processes on both sides. */
export default async function bench(): Promise<BenchTable> {
  const root = await mkdtemp(join(tmpdir(), 'duvo-bench-'))
  try {
    const names = Array.from({ length: skillCount }, (_, index) => `skill-${String(index).padStart(3, '0')}`)
    const before = await commitSkills(root, names, 'first')
    const elsewhere = await commitSkills(root, [], 'elsewhere')
    const after = await commitSkills(root, names.slice(0, changedCount), 'second')
    const folders = (count: number) => names.slice(0, count).map((name) => join(root, 'skills', name))

    const none = await ours(root, before, elsewhere, names)
    const full = await ours(root, undefined, elsewhere, names)
    const some = await ours(root, elsewhere, after, names)
    const eight = await ours(root, elsewhere, after, names, { 'max-parallel': '8' })
    const script = await loop(documentedSync, root, [elsewhere, after], names, folders(skillCount))
    const told = await loop(documentedSync, root, [elsewhere, after], names, folders(changedCount))
    const same = await loop(sameWork, root, [elsewhere, after], names, folders(changedCount))
    const row = (work: string, one: Measured, other: Measured) => [
      work,
      String(one.requests),
      `${one.seconds.toFixed(1)} s`,
      String(other.requests),
      `${other.seconds.toFixed(1)} s`,
      `${(other.seconds / one.seconds).toFixed(1)}x`,
    ]
    return {
      title: `Syncing ${skillCount} Skills: compared with the documented script`,
      columns: ['Work', 'Requests', 'Wall time', 'Requests of the script', 'Its wall time', 'Faster'],
      rows: [
        row('Git changed none', none, script),
        row('nothing changed, all compared', full, script),
        row(`${changedCount} changed`, some, script),
        row(`${changedCount} changed; the script is told which`, some, told),
        row(`${changedCount} changed; told, and made to do the same work`, some, same),
        row(`${changedCount} changed; the same, with max-parallel 8`, eight, same),
      ],
      notes: [
        `${latencyMs} ms a request; whole processes, with their start. The script deletes and uploads all Skills, even unchanged ones.`,
        'The same work: compare by content, look up which Assignments use the Skill, update in place, verify what was stored.',
      ],
      targets: [
        { column: 'Requests', rows: /^Git changed none/, most: 2 },
        { column: 'Requests', rows: /^nothing changed/, most: 101 },
        { column: 'Faster', rows: /same work/, least: 3 },
      ],
    }
  } finally {
    await rm(root, { recursive: true })
  }
}

/** Writes and commits a version of some Skills. Returns the id of the commit. */
async function commitSkills(root: string, names: readonly string[], text: string): Promise<string> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=B', '-c', 'user.email=b@example.com', ...args])
  await mkdir(join(root, 'skills'), { recursive: true })
  for (const name of names) {
    await mkdir(join(root, 'skills', name), { recursive: true })
    const document = `---\nname: ${name}\ndescription: How to ${name}\n---\n\n${text}\n`
    await writeFile(join(root, 'skills', name, 'SKILL.md'), document)
    await writeFile(join(root, 'skills', name, 'rules.md'), `Rules of ${name}\n`.repeat(200))
  }
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', text)
  return git('rev-parse', 'HEAD').toString().trim()
}

/** A simulator with the Skills of the previous commit. */
async function simulatorWith(root: string, commit: string, names: readonly string[]): Promise<Simulator> {
  const sim = await startSimulator({ latencyMs })
  for (const name of names) {
    const read = (file: string) => execFileSync('git', ['-C', root, 'show', `${commit}:skills/${name}/${file}`])
    const files = new Map(['SKILL.md', 'rules.md'].map((file) => [file, read(file)]))
    sim.world.addSkill({ name, files })
  }
  return sim
}

/** @param before the commit before the push; undefined: Git does not know what changed */
async function ours(
  root: string,
  before: string | undefined,
  after: string,
  names: readonly string[],
  inputs: Record<string, string> = {},
): Promise<Measured> {
  execFileSync('git', ['-C', root, 'checkout', '--quiet', after])
  await using sim = await simulatorWith(root, before ?? after, names)
  const started = performance.now()
  const result = await runBundle('action-sync-skills', {
    cwd: root,
    server: sim,
    with: { 'team-id': sim.world.team.id, ...inputs },
    env: { GITHUB_SHA: after },
    event: { name: 'push', payload: { before: before ?? '0'.repeat(40) } },
    limitMs: 120_000,
  })
  if (result.exitCode !== 0) throw new Error(result.log)
  return { requests: sim.requests.length, seconds: (performance.now() - started) / 1000 }
}

async function loop(
  script: string,
  root: string,
  [before, after]: readonly [string, string],
  names: readonly string[],
  folders: readonly string[],
): Promise<Measured> {
  execFileSync('git', ['-C', root, 'checkout', '--quiet', after])
  await using sim = await simulatorWith(root, before, names)
  const out = await mkdtemp(join(tmpdir(), 'duvo-bench-'))
  const env = { PATH: process.env['PATH'] ?? '', URL: sim.url, TEAM: sim.world.team.id, KEY: sim.apiKey, OUT: out }
  const started = performance.now()
  await promisify(execFile)('bash', ['-c', script, 'bash', ...folders], { env })
  const seconds = (performance.now() - started) / 1000
  await rm(out, { recursive: true })
  return { requests: sim.requests.length, seconds }
}
