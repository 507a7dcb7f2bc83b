import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../harness/runner/action-file.ts'
import { isShipped, readCode, readSources } from './sources.ts'

const shipped = new Map([...(await readCode())].filter(([path]) => isShipped(path)))
const isGit = (path: string) => path.startsWith('shared/action/git/')
const workflows = await readSources(['.github/workflows/*.yml'])

/** The places of the shipped code that match, as `path: text`. */
const find = (pattern: RegExp, isAllowed = (_: string) => false) =>
  [...shipped].flatMap(([path, code]) =>
    isAllowed(path) ? [] : [...code.matchAll(pattern)].map(([text]) => `${path}: ${text}`),
  )

describe('the shipped code', () => {
  test('starts programs in one place only', () => {
    // The two libraries that start git buffer its whole output; large contents are streamed. The command outside GitHub
    // exists to start the actions.
    expect(
      find(
        /from '(node:)?child_process'|import\('(node:)?child_process'\)/g,
        (path) => path === 'shared/action/git/process/stream.ts' || path.startsWith('cli/src/step/'),
      ),
    ).toEqual([])
    expect(find(/@actions\/exec/g, (path) => path.startsWith('shared/action/git/'))).toEqual([])
    expect(find(/from 'simple-git'|import\('simple-git'\)/g, (path) => path.startsWith('shared/action/git/'))).toEqual(
      [],
    )
  })

  test('never requests `all_matching` Cases', () => {
    expect(find(/all_matching/g)).toEqual([])
  })

  test('walks no directories: globs or Git name what it reads', () => {
    expect(find(/readdir(Sync)?\([^)]*recursive/g)).toEqual([])
  })

  test('opens connections in one place only', () => {
    const isSender = (path: string) => path.startsWith('shared/duvo/http/send/')
    expect(find(/'node:(http|https|http2|net|tls|dgram)'/g, isSender)).toEqual([])
    expect(find(/(?<![\w.])fetch\(|globalThis\.fetch|\bWebSocket\(/g, isGit)).toEqual([])
  })

  test('never disables certificate checks', () => {
    const isRefusal = (path: string) => path === 'shared/action/run/run-action.ts'
    expect(find(/rejectUnauthorized/g)).toEqual([])
    expect(find(/NODE_TLS_REJECT_UNAUTHORIZED/g, isRefusal)).toEqual([])
  })
})

describe('the repository', () => {
  test('has no install script of its own', async () => {
    const { scripts } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'))
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|prepublish)/.test(name))).toEqual([])
  })

  test('lets Dependabot update packages and actions, days after their release', async () => {
    const { updates } = parse(await readFile(join(repository, '.github/dependabot.yml'), 'utf8'))
    const ecosystems = updates.map((update: { 'package-ecosystem': string }) => update['package-ecosystem'])
    expect(ecosystems.sort()).toEqual(['github-actions', 'npm'])
    for (const update of updates) expect(update.cooldown['default-days']).toBeGreaterThanOrEqual(3)
  })

  test('releases without a cache that somebody else may have written', () => {
    for (const [path, text] of workflows) {
      expect(text, path).not.toMatch(/uses: actions\/cache/)
      if (text.includes('actions/setup-node@')) expect(text, path).toContain('package-manager-cache: false')
    }
  })
})
