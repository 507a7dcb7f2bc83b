import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readBundledFiles } from '../../scripts/build/bundle-files.ts'
import { licencesOf } from '../../scripts/build/licences.ts'
import { shake } from '../../scripts/build/shake.ts'
import { checkStartPath } from '../../scripts/build/start-path.ts'
import { tempDir } from '../harness/files/temp-dir.ts'
import { repository } from '../harness/runner/action-file.ts'
import { node24 } from '../harness/runner/child.ts'

async function makeFolder(files: Record<string, string>): Promise<string> {
  const folder = await tempDir('scripts')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

describe('docs', () => {
  const docs = (...args: string[]) => promisify(execFile)(node24, [join(repository, 'scripts/docs/docs.ts'), ...args])
  const files = {
    'package.json': '{"version":"3.2.1"}',
    'README.md': '<!-- version:start --><!-- version:end -->\n<!-- actions:start -->old<!-- actions:end -->\n',
    'docs/README.md': '| its README: <!-- readmes:start -->old<!-- readmes:end --> |\n',
    'docs/troubleshooting.md': '<!-- messages:start --><!-- messages:end -->.\n',
    'RELEASING.md': '<!-- mirrors:start --><!-- mirrors:end -->.\n',
    'action-a/README.md':
      '# A\n<!-- inputs:start --><!-- inputs:end -->\n<!-- outputs:start --><!-- outputs:end -->\nend\n',
    'action-a/action.yml': `name: Duvo A
description: Does A
inputs:
  one: { description: "First | and\\nonly", required: true }
  two: { description: Second, default: "x" }
outputs:
  out: { description: What comes out }
`,
  }

  it('writes the tables, and then reports nothing', async () => {
    const folder = await makeFolder(files)
    await docs(folder)
    expect(await readFile(join(folder, 'action-a/README.md'), 'utf8')).toBe(`# A
<!-- inputs:start -->
| Name | Default | Description |
| --- | --- | --- |
| \`one\` | **required** | First \\| and only |
| \`two\` | \`x\` | Second |
<!-- inputs:end -->
<!-- outputs:start -->
| Name | Description |
| --- | --- |
| \`out\` | What comes out |
<!-- outputs:end -->
end
`)
    const readme = await readFile(join(folder, 'README.md'), 'utf8')
    expect(readme).toContain('version 3.2.1')
    expect(readme).toContain('| [`duvo/a@v1`](action-a/README.md) | Does A |')
    expect(await readFile(join(folder, 'docs/README.md'), 'utf8')).toContain(
      '| its README: <!-- readmes:start -->[a](../action-a/README.md)<!-- readmes:end --> |',
    )
    await expect(docs('--check', folder)).resolves.toMatchObject({ stderr: '' })
  })

  it('names a stale file and the command', async () => {
    const folder = await makeFolder(files)
    await docs(folder)
    await writeFile(join(folder, 'action-a/action.yml'), files['action-a/action.yml'].replace('Second', 'Third'))
    const before = await readFile(join(folder, 'action-a/README.md'), 'utf8')
    await expect(docs('--check', folder)).rejects.toMatchObject({
      code: 1,
      stderr: 'action-a/README.md is stale: run "npm run docs" and commit the result.\n',
    })
    expect(await readFile(join(folder, 'action-a/README.md'), 'utf8')).toBe(before)
  })

  it.each([
    ['an input without a description', 'action-a/action.yml', 'description: Second, ', '', 'needs a description'],
    [
      'a README without markers',
      'action-a/README.md',
      '<!-- inputs:start -->',
      '',
      'lacks the markers <!-- inputs:start -->',
    ],
  ])('refuses %s', async (_, path, from, to, problem) => {
    const text = files[path as keyof typeof files].replace(from, to)
    await expect(docs(await makeFolder({ ...files, [path]: text }))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(problem),
    })
  })
})

describe('the build', () => {
  // Below the repository, so that the libraries resolve as in a build.
  async function shakeText(name: string, text: string): Promise<string> {
    const from = join(repository, '.build/scripts-test', name)
    await mkdir(from, { recursive: true })
    await writeFile(join(from, 'main.js'), text)
    const to = await tempDir('shaken')
    await shake(join(from, 'main.js'), from, to)
    return to
  }

  it('drops unused code of core and zod, including the HTTP stack', async () => {
    const to = await shakeText(
      'core',
      `import * as core from '@actions/core'\nimport { z } from 'zod'\ncore.setOutput('a', z.string().parse('b'))\n`,
    )
    expect(await readFile(join(to, 'main.js'), 'utf8')).toContain('setOutput')
    const core = await readFile(join(to, 'node_modules/@actions/core/lib/core.js'), 'utf8')
    expect(core).toContain('function setOutput')
    expect(core).not.toContain('function getInput')
    expect(core).not.toContain('oidc')
    expect(existsSync(join(to, 'node_modules/@actions/core/lib/oidc-utils.js'))).toBe(false)
  })

  it('loads node:crypto when it is first used', async () => {
    const to = await shakeText(
      'crypto',
      `import { createHash } from 'node:crypto'
const before = process.moduleLoadList.includes('NativeModule crypto')
console.log(before, createHash('sha256').update('a').digest('hex').slice(0, 8))\n`,
    )
    const { stdout } = await promisify(execFile)(node24, [join(to, 'main.js')])
    expect(stdout).toBe('false ca978112\n')
  })

  it.each([
    ['by name', `import { scryptSync } from 'node:crypto'\nconsole.log(scryptSync)\n`],
    ['as a whole', `import * as crypto from 'crypto'\nconsole.log(crypto.scryptSync)\n`],
  ])('stops at an unknown function of node:crypto, imported %s', async (_, text) => {
    await expect(shakeText('unknown', text)).rejects.toThrow('scryptSync')
  })

  it('stops if an entry is too large, or contains a heavy library', async () => {
    const entry = join(await makeFolder({ 'index.js': 'const a = 1\n' }), 'index.js')
    const file = (isAtStart: boolean) => ({ path: '/x/node_modules/simple-git/dist/esm/index.js', isAtStart })
    await checkStartPath(entry, [file(false)], 100)
    await expect(checkStartPath(entry, [], 10)).rejects.toThrow('more than 10')
    await expect(checkStartPath(entry, [file(true)], 100)).rejects.toThrow('simple-git')
  })

  it('finds the files of a bundle, including those in merged modules, and what a start loads', async () => {
    const stats = {
      chunks: [
        { id: 1, initial: true },
        { id: 'lazy', initial: false },
      ],
      modules: [
        {
          nameForCondition: '/r/a.js',
          chunks: [1],
          modules: [{ nameForCondition: '/r/a.js' }, { nameForCondition: '/r/b.js' }],
        },
        { nameForCondition: 'C:\\r\\c.js', chunks: ['lazy'] },
        { nameForCondition: null, chunks: [1] },
        { nameForCondition: '/r/unused.js', chunks: [] },
      ],
    }
    const folder = await makeFolder({ 'stats.json': JSON.stringify(stats) })
    expect(await readBundledFiles(join(folder, 'stats.json'))).toEqual([
      { path: '/r/a.js', isAtStart: true },
      { path: '/r/a.js', isAtStart: true },
      { path: '/r/b.js', isAtStart: true },
      { path: 'C:/r/c.js', isAtStart: false },
    ])
  })

  it('lists each package once, nested and tree-shaken ones by their own folders', async () => {
    const root = await makeFolder({
      'node_modules/@vercel/ncc/package.json': '{"name":"@vercel/ncc","version":"1.0.0","license":"MIT"}',
      'node_modules/a/package.json': '{"name":"a","version":"2.0.0","license":"ISC"}',
      'node_modules/a/LICENSE': 'Text of a\r\n',
      'node_modules/a/NOTICE.md': 'Notice of a',
      'node_modules/a/node_modules/@s/b/package.json': '{"name":"@s/b","version":"3.0.0","license":"MIT"}',
      'node_modules/a/node_modules/@s/b/README.md': '# b\n\n## License (MIT)\n\nText of b\n',
    })
    const paths = [
      '/z/.build/x/shaken/node_modules/a/lib/1.js',
      '/z/node_modules/a/2.js',
      '/z/node_modules/a/node_modules/@s/b/3.js',
    ]
    const files = paths.map((path) => ({ path, isAtStart: true }))
    const line = `\n${'-'.repeat(80)}\n\n`
    expect(await licencesOf(files, root)).toBe(
      [
        '@vercel/ncc@1.0.0\nMIT\n',
        'a@2.0.0\nISC\n\nText of a\n\nNotice of a\n',
        '@s/b@3.0.0\nMIT\n\n## License (MIT)\n\nText of b\n',
      ].join(line),
    )
  })
})
