/**
 * Draws Markdown as GitHub shows it. Needs Chromium: `apt-get install chromium fonts-noto-color-emoji`, or its path in CHROMIUM.
 *
 *   npm run picture                          docs/summary.png: the plan of a pull request, made by the built action
 *   npm run picture -- README.md out.png     any Markdown file
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defaultConfig, startSimulator } from '../../simulator/index.ts'
import { createGitRepository } from '../../test/harness/files/git-repository.ts'
import { repository } from '../../test/harness/runner/action-file.ts'
import { runBundle } from '../../test/harness/runner/run-bundle.ts'
import { renderPage } from './render.ts'

const width = 960

/** Draws the whole page: asks Chromium for its height first. */
function draw(markdown: string, folderOfLinks: string, picture: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'duvo-picture-'))
  const chromium = (height: number, ...options: string[]) => {
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--hide-scrollbars',
    ]
    const all = [...flags, `--user-data-dir=${folder}`, `--window-size=${width},${height}`, ...options]
    return execFileSync(process.env['CHROMIUM'] ?? 'chromium', all, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  }
  try {
    const page = join(folder, 'page.html')
    // After images have loaded, because they make the page taller.
    const setTitle = 'document.title = Math.ceil(document.body.getBoundingClientRect().height)'
    const measure = `<script>addEventListener('load', () => { ${setTitle} })</script>`
    writeFileSync(
      page,
      `${renderPage(markdown, 'Picture')}<base href="${pathToFileURL(folderOfLinks).href}/">${measure}`,
    )
    const url = pathToFileURL(page).href
    const height = Number(/<title>(\d+)<\/title>/.exec(chromium(100, '--dump-dom', url))?.[1]) + 64
    chromium(height, `--screenshot=${picture}`, url)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const sop = (...lines: string[]) => `${lines.join('\n')}\n`
const before = sop(
  'Match every invoice to its purchase order.',
  'Ask before you pay more than 10,000 EUR.',
  'Close the Case.',
)
const after = sop(
  'Match every invoice to its purchase order.',
  'Ask before you pay more than 5,000 EUR.',
  'Note the order number in the Case.',
  'Close the Case.',
)

/** The job summary of a pull request that changes two Assignments, with its folded sections unfolded. */
async function planSummary(): Promise<string> {
  await using sim = await startSimulator()
  const skill = sim.world.addSkill({ name: 'match-invoice' })
  const agents = {
    'invoice-processor': sim.world.addAgent({ name: 'Invoice Processor', config: defaultConfig(before) }),
    'order-tracker': sim.world.addAgent({ name: 'Order Tracker', config: defaultConfig('Track every order.') }),
    'supplier-follow-up': sim.world.addAgent({
      name: 'Supplier Follow-up',
      config: defaultConfig('Write to suppliers.'),
    }),
  }
  const config = (input: string, skills: string[] = []) => JSON.stringify({ version: 'v2', data: { input, skills } })
  const git = await createGitRepository()
  const base = git.commit('Start', {
    'agent-ids.env': Object.entries(agents)
      .map(([name, { id }]) => `${name.toUpperCase().replaceAll('-', '_')}_ID=${id}\n`)
      .join(''),
    'assignments/invoice-processor.json': config(before),
    'assignments/order-tracker.json': config('Track every order.'),
    'assignments/supplier-follow-up.json': config('Write to suppliers.'),
  })
  const head = git.commit('Ask earlier', {
    'assignments/invoice-processor.json': config(after, [skill.name]),
    'assignments/order-tracker.json': config('Track every order, and every return.'),
  })
  const payload = { number: 7, pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }
  const event = { name: 'pull_request', payload }
  const { exitCode, summary, log } = await runBundle('action-sync-assignments', {
    server: sim,
    cwd: git.root,
    event,
    env: { GITHUB_SHA: head },
    with: { comment: 'false' },
  })
  if (exitCode !== 0) throw new Error(log)
  return summary.replaceAll('<details><summary>invoice', '<details open><summary>invoice')
}

const [source, target] = process.argv.slice(2)
if (source !== undefined && target !== undefined) draw(readFileSync(source, 'utf8'), dirname(resolve(source)), target)
else draw(await planSummary(), repository, join(repository, 'docs/summary.png'))
