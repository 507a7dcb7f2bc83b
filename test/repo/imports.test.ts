import { describe, expect, it } from 'vitest'
import { codeProblems } from './rules/code-rules.ts'
import { importCycles, importProblems } from './rules/import-rules.ts'
import { importsIn, readCode } from './sources.ts'

const code = await readCode()
const made = (files: Record<string, string>) => new Map(Object.entries(files))

describe('the repository', () => {
  it('follows the import rules', () => {
    expect(code.size).toBeGreaterThan(50)
    expect(importProblems(code)).toEqual([])
  })

  it('has no import cycles', () => {
    expect(importCycles(code)).toEqual([])
  })

  it('prints in one place and leaves I/O to main and post', () => {
    expect(codeProblems(code)).toEqual([])
  })
})

describe('the reader of imports', () => {
  it('finds every form', () => {
    const text = `import a from './a.ts'
import {
  b,
  type C,
} from "./b.ts"
import type { D } from './d.ts'
export * from './e.ts'
export type { F } from './f.ts'
import './g.ts'
const h = await import('./h.ts')
const i: typeof import('./i.ts') = h
`
    expect(importsIn(text).map(({ specifier, isType, isLazy }) => [specifier, isType, isLazy])).toEqual([
      ['./a.ts', false, false],
      ['./b.ts', false, false],
      ['./d.ts', true, false],
      ['./e.ts', false, false],
      ['./f.ts', true, false],
      ['./g.ts', false, false],
      ['./h.ts', false, true],
      ['./i.ts', true, false],
    ])
  })
})

describe('the import rules refuse', () => {
  it.each([
    ['action-a/src/run.ts', '../../action-b/src/run.ts', 'never imports another'],
    ['action-a/src/run.ts', '../../shared/duvo/calls/transport.ts', 'imports its own files'],
    ['action-a/src/run.ts', '../../test/harness/runner/child.ts', 'imports its own files'],
    ['cli/src/a.ts', '../../action-a/src/inputs.ts', 'action.yml and dist alone'],
    ['cli/src/a.ts', '../../shared/action/index.ts', 'action.yml and dist alone'],
    ['shared/duvo/a.ts', '../action/index.ts', 'stands alone'],
    ['shared/duvo/a.ts', '@actions/core', 'knows no GitHub'],
    ['shared/action/a.ts', '../duvo/index.ts', 'knows no Duvo'],
    ['shared/action/a.ts', '../sync/index.ts', 'knows no Duvo'],
    ['shared/sync/a.ts', '../cases/index.ts', 'imports its own files'],
    ['shared/cases/a.ts', '../action/log/log.ts', 'imports its own files'],
    ['shared/action/a.ts', 'simple-git', 'await import()'],
    ['shared/action/a.ts', './b', 'names the .ts file'],
    ['simulator/a.ts', '../test/harness/runner/child.ts', 'nothing below'],
  ])('%s importing %s', (from, specifier, reason) => {
    expect(importProblems(made({ [from]: `import { x } from '${specifier}'\n` }))).toEqual([
      expect.stringContaining(reason),
    ])
  })

  it('a cycle, with its path', () => {
    const types = `import type { T } from './a.ts'\n`
    expect(importCycles(made({ 'a.ts': `import './b.ts'\n`, 'b.ts': types }))).toEqual(['a.ts -> b.ts -> a.ts'])
    const sources = made({ 'a.ts': `import './b.ts'\n`, 'b.ts': `import './c.ts'\n`, 'c.ts': `import './a.ts'\n` })
    expect(importCycles(sources)).toEqual(['a.ts -> b.ts -> c.ts -> a.ts'])
  })

  it('nothing allowed', () => {
    const sources = made({
      'action-a/src/run.ts': `import { x } from '../../shared/duvo/index.ts'\nimport { y } from './plan.ts'\n`,
      'shared/action/a.ts': `const { simpleGit } = await import('simple-git')\nimport type { Log } from 'simple-git'\n`,
      'shared/duvo/b.ts': `import { z } from 'zod'\nimport { join } from 'node:path'\n`,
      'shared/sync/c.ts': `import { x } from '../action/index.ts'\nimport { y } from './plan/d.ts'\n`,
    })
    expect(importProblems(sources)).toEqual([])
  })
})

describe('the code rules refuse', () => {
  it.each([
    ['shared/action/a.ts', `console.log('x')`],
    ['shared/action/a.ts', `process.stderr.write(text)`],
    ['shared/action/a.ts', `const { stdout } = process; stdout.write('')`],
    ['shared/action/a.ts', `process._rawDebug(text)`],
    ['shared/action/a.ts', `writeSync(2, text)`],
    ['shared/action/a.ts', `core.info(text)`],
    ['shared/action/a.ts', `core.setSecret(text)`],
    ['shared/action/a.ts', `import { info } from '@actions/core'`],
    ['shared/action/log/log.ts', `core.exportVariable('A', '1')`],
    ['action-a/src/run.ts', `process.env['X']`],
    ['action-a/src/run.ts', `setOutputs({})`],
    ['action-a/src/run.ts', `readInputs(schema)`],
    ['action-a/src/main.ts', `new Function(text)`],
    ['shared/duvo/a.ts', `process.exit(1)`],
    ['shared/action/a.ts', `spawn(x, { shell: true })`],
    ['shared/action/a.ts', `const x = y as any`],
    ['shared/action/a.ts', `import './register.ts'`],
  ])('in %s: %s', (path, text) => {
    expect(codeProblems(made({ [path]: `// a comment\n${text}\n` }))).toEqual([
      expect.stringContaining(`${path}:2 has`),
    ])
  })

  it('nothing in comments, tests, or where it belongs', () => {
    const sources = made({
      'shared/action/log/stdout.ts': 'process.stdout.write(text)\n',
      'shared/action/a.ts': `/** console.log is not used. */\n// core.info neither\n`,
      'shared/action/a.test.ts': `console.log('x')\n`,
      'action-a/src/main.ts': `readInputs(schema)\nprocess.env['X']\n`,
    })
    expect(codeProblems(sources)).toEqual([])
  })
})
