import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readActions, repository } from '../harness/runner/action-file.ts'
import { evalProblems, licenceProblems, licencesIn, packagesIn, textlessIn } from './rules/dist-rules.ts'
import { readSources } from './sources.ts'

const actions = [...(await readActions()).keys(), 'cli']
describe('the bundle', () => {
  it.each(actions)('of %s runs no text as code', async (action) => {
    const files = await readSources([`${action}/dist/**/*.js`])
    expect(files.size).toBeGreaterThan(0)
    expect([...files].flatMap(([path, code]) => evalProblems(code).map((problem) => `${path} ${problem}`))).toEqual([])
  })

  it.each(actions)('of %s is readable: an ES module, not minified', async (action) => {
    for (const [path, code] of await readSources([`${action}/dist/**/index.js`])) {
      expect(Math.max(...code.split('\n').map((line) => line.length)), path).toBeLessThan(30_000)
    }
    expect(JSON.parse(await readFile(join(repository, action, 'dist/package.json'), 'utf8'))).toEqual({
      type: 'module',
    })
  })

  it.each(actions)('of %s lists the licences of everything that it contains, and all are allowed', async (action) => {
    const files = await readSources([`${action}/dist/**/*.js`])
    const texts = [...(await readSources([`${action}/dist/**/licenses.txt`])).values()]
    const licences = new Map(texts.flatMap((text) => [...licencesIn(text)]))
    expect([...licences.keys()]).toEqual(
      expect.arrayContaining([action === 'cli' ? 'commander' : '@actions/core', 'zod']),
    )
    expect(texts.flatMap(textlessIn)).toEqual([])
    expect(licenceProblems(licences, new Set([...files.values()].flatMap((code) => [...packagesIn(code)])))).toEqual([])
  })

  it.each(actions)('of %s contains no path of the build machine', async (action) => {
    for (const [path, text] of await readSources([`${action}/dist/**/*.{js,txt}`])) {
      expect(text.includes(repository), path).toBe(false)
    }
  })
})

describe('the rules for bundles find', () => {
  it.each(['eval(text)', 'new Function(text)', 'const F = Function;;', 'require(name)', 'const x = new Function("a")'])(
    '%s',
    (line) => {
      expect(evalProblems(`first\n${line}\n`)).toEqual([`line 2: ${line}`])
    },
  )

  it('nothing in known lines, in comments, and in similar words', () => {
    const code = '  new Function("");\n// eval(x)\n * require(x)\nrequire("fs")\nmy.require(x)\nmedieval(x)\n'
    expect(evalProblems(code)).toEqual([])
  })

  it('a licence that is not allowed, and a package that is not listed', () => {
    const text = ['good@1.0.0\nMIT\n\nMIT License\n\nCopyright\n', '@a/bad@2.0.0\nGPL-3.0\n'].join(
      `\n${'-'.repeat(80)}\n\n`,
    )
    const licences = licencesIn(text)
    expect(textlessIn(text)).toEqual(['@a/bad@2.0.0'])
    expect([...licences]).toEqual([
      ['good', 'MIT'],
      ['@a/bad', 'GPL-3.0'],
    ])
    const bundled = packagesIn(
      ';// CONCATENATED MODULE: ./.build/x/node_modules/good/a.js\n;// ./node_modules/@a/unlisted/lib/b.js\n',
    )
    expect(licenceProblems(licences, bundled)).toEqual([
      '@a/unlisted is bundled, and licenses.txt lacks it',
      '@a/bad: GPL-3.0 is not allowed',
    ])
  })
})
