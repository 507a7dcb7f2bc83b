import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { absoluteLinks } from '../../scripts/release/links.ts'
import { mirrorReadme } from '../../scripts/release/mirror-tree.ts'
import { requireTag } from '../../scripts/release/version.ts'
import { readActions, repository } from '../harness/runner/action-file.ts'

const actions = [...(await readActions()).keys()]
const pages = 'https://pages.example'
const files = 'https://files.example'
const comesAlong = (path: string) => path.startsWith('action-a/dist')
const convert = (text: string) => absoluteLinks(text, { folder: 'action-a', comesAlong, pages, files })

describe('relative links become absolute', () => {
  it.each([
    ['[a](../docs/b.md)', `[a](${pages}/docs/b.md)`],
    ['[a](../docs/b.md#c "d")', `[a](${pages}/docs/b.md#c "d")`],
    ['[a `b](c)` d](../docs/e.md) `f`', `[a \`b](c)\` d](${pages}/docs/e.md) \`f\``],
    ['[a [b]](src/c.ts)', `[a [b]](${pages}/action-a/src/c.ts)`],
    ['![a](../docs/b.png)', `![a](${files}/docs/b.png)`],
    ['[![a](../b.png)](../c.md)', `[![a](${files}/b.png)](${pages}/c.md)`],
    ['[a]: ../b.md', `[a]: ${pages}/b.md`],
    ['<a href="../b.md"><img src="../c.png"></a>', `<a href="${pages}/b.md"><img src="${files}/c.png"></a>`],
  ])('%s', (text, expected) => {
    expect(convert(text)).toBe(expected)
  })

  it.each([
    '[a](https://b.example/c)',
    '[a](#b)',
    '[a](mailto:b@c.example)',
    '[a](dist/licenses.txt)',
    '`[a](../b.md)`',
    '```md\n[a](../b.md)\n```',
    '  ~~~\n  [a](../b.md)\n  ~~~',
    'text ](../b.md)',
  ])('but not %j', (text) => {
    expect(convert(text)).toBe(text)
  })

  it('but never point outside the repository', () => {
    expect(() => convert('[a](../../b)')).toThrow('leads out of the repository')
  })
})

describe('the README of a mirror', () => {
  it.each(actions)('%s links only to files that exist', async (action) => {
    const comesAlong = (path: string) => path === `${action}/action.yml` || path.startsWith(`${action}/dist`)
    const readme = await readFile(join(repository, action, 'README.md'), 'utf8')
    const text = mirrorReadme(readme, { action, version: requireTag('v1.0.0'), comesAlong })
    const targets = [...text.matchAll(/duvo\/actions\/(?:blob|tree)?\/?v1\.0\.0\/([^\s)#"]+)/g)].map(
      (match) => match[1] ?? '',
    )
    expect(targets).toContain(action)
    expect(targets.filter((target) => !existsSync(join(repository, target)))).toEqual([])
    expect(text).not.toMatch(/\]\(\.\.?\//)
  })
})
