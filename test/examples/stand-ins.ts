import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { cp, mkdir, readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, matchesGlob, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { tempDir } from '../harness/files/temp-dir.ts'
import type { Artifacts, Trigger, World } from './world/world.ts'

export type Call = {
  with: Record<string, string>
  workspace: string
  world: World
  trigger: Trigger
  /** The permissions of the job's token, by scope. */
  permissions: Record<string, string>
  artifacts: Artifacts
}

type StandIn = { inputs: string[]; run: (call: Call) => Promise<Record<string, string>> }

/** Stand-ins for other actions, as far as the examples use them. Anything unknown is an error. */
const standIns: Record<string, StandIn> = {
  'actions/checkout': { inputs: ['persist-credentials', 'fetch-depth', 'ref'], run: checkOut },
  'actions/upload-artifact': {
    inputs: ['name', 'path', 'if-no-files-found', 'retention-days', 'overwrite'],
    run: uploadArtifact,
  },
  'actions/download-artifact': { inputs: ['name', 'path', 'pattern', 'merge-multiple'], run: downloadArtifact },
  'slackapi/slack-github-action': {
    inputs: ['webhook', 'webhook-type', 'payload', 'payload-file-path', 'errors'],
    run: post,
  },
}

/** Runs the stand-in of an action and returns its outputs. */
export async function runStandIn(uses: string, call: Call): Promise<Record<string, string>> {
  const standIn = standIns[uses.split('@')[0] ?? '']
  if (standIn === undefined) throw new Error(`The examples have no stand-in for ${uses}: write one in stand-ins.ts`)
  const unknown = Object.keys(call.with).filter((name) => !standIn.inputs.includes(name))
  if (unknown.length > 0) throw new Error(`The stand-in for ${uses} knows no input ${unknown.join(', ')}`)
  return standIn.run(call)
}

async function checkOut({ with: inputs, workspace, world, trigger, permissions }: Call) {
  if (!['read', 'write'].includes(permissions['contents'] ?? 'none')) {
    throw new Error('The checkout of a private repository needs "contents: read" in the permissions of the job')
  }
  const depth = inputs['fetch-depth'] ?? '1'
  const url = pathToFileURL(world.repository.root).href
  const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', url)
  git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...(depth === '0' ? [] : [`--depth=${depth}`]),
    'origin',
    inputs['ref'] ?? trigger.sha,
  )
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return { commit: trigger.sha, ref: trigger.ref }
}

async function uploadArtifact({ with: inputs, workspace, artifacts }: Call) {
  const paths = (inputs['path'] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const files = globSync(paths, { cwd: workspace })
  if (files.length === 0) {
    if (inputs['if-no-files-found'] === 'ignore') return {}
    throw new Error(`There is nothing to upload at ${paths.join(', ') || 'an empty path'}`)
  }
  const name = inputs['name'] ?? 'artifact'
  if (artifacts.has(name) && inputs['overwrite'] !== 'true') throw new Error(`An artifact ${name} exists already`)
  const folder = await tempDir('artifact')
  const sources = files.map((file) => resolve(workspace, file))
  const root = commonFolder(sources)
  for (const source of sources) {
    const to = join(folder, relative(root, source))
    await mkdir(dirname(to), { recursive: true })
    await cp(source, to, { recursive: true })
  }
  artifacts.set(name, folder)
  return { 'artifact-id': String(artifacts.size) }
}

/** What becomes the root of the artifact: a single folder, or the deepest one that contains everything. */
function commonFolder(paths: string[]): string {
  const [first = '', ...others] = paths
  let folder = others.length === 0 && statSync(first).isDirectory() ? first : dirname(first)
  while (!others.every((path) => path.startsWith(`${folder}/`))) folder = dirname(folder)
  return folder
}

async function downloadArtifact({ with: inputs, workspace, artifacts }: Call) {
  const to = join(workspace, inputs['path'] ?? '.')
  const isWanted = (name: string) =>
    inputs['pattern'] === undefined ? name === inputs['name'] : matchesGlob(name, inputs['pattern'])
  const found = [...artifacts].filter(([name]) => isWanted(name))
  if (found.length === 0 && inputs['pattern'] === undefined) throw new Error(`There is no artifact ${inputs['name']}`)
  for (const [name, folder] of found) {
    const isMerged = inputs['pattern'] === undefined || inputs['merge-multiple'] === 'true'
    await cp(folder, isMerged ? to : join(to, name), { recursive: true })
  }
  return { 'download-path': to }
}

async function post({ with: inputs, workspace, world }: Call) {
  if (inputs['webhook'] !== world.secrets['SLACK_WEBHOOK_URL']) throw new Error('The webhook is not the stored secret')
  if (inputs['webhook-type'] !== 'incoming-webhook') throw new Error('webhook-type must be incoming-webhook')
  const file = inputs['payload-file-path']
  const payload =
    file === undefined ? inputs['payload'] : await readFile(isAbsolute(file) ? file : join(workspace, file), 'utf8')
  const message: unknown = parse(payload ?? '')
  if (typeof message !== 'object' || message === null || !('text' in message || 'blocks' in message)) {
    throw new Error(`Slack needs a text or blocks, not ${JSON.stringify(payload)}`)
  }
  world.posts.push(message)
  return { ok: 'true' }
}
