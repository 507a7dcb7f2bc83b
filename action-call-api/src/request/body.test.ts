import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempDir } from '../../../test/harness/files/temp-dir.ts'
import { readBody } from './body.ts'

const root = await tempDir('body')
const [workspace, temp] = [join(root, 'workspace'), join(root, 'temp')]
await mkdir(workspace)
await mkdir(temp)
await writeFile(join(root, 'outside.json'), '{}')
const places = { workspace, temp }

describe('the body', () => {
  test.each(['{"a": 1.0, "b": 12345678901234567890}', ' [1] ', '"text"', 'null'])(
    '%j is sent as written',
    async (text) => {
      expect(await readBody(text, undefined, places)).toBe(text)
    },
  )

  test.each([
    ['{"a": 1,\n}', /^body is not valid JSON.*\(line 2\)$/],
    ['{"a": 1, "a": 2}', /same key twice/],
    ['name: value', /not valid JSON/],
    [' ', /empty/],
  ])('%j is refused', async (text, problem) => {
    await expect(readBody(text, undefined, places)).rejects.toThrow(problem)
  })

  test('may be absent', async () => {
    expect(await readBody(undefined, undefined, places)).toBeUndefined()
  })
})

describe('the file of the body', () => {
  test.each([
    ['in the workspace', join(workspace, 'a.json'), 'a.json'],
    ['in the temporary directory of the runner', join(temp, 'a.json'), join(temp, 'a.json')],
  ])('may be %s', async (_, path, given) => {
    await writeFile(path, '{"a": 1}\n')
    expect(await readBody(undefined, given, places)).toBe('{"a": 1}\n')
  })

  test('with a byte order mark is still JSON', async () => {
    await writeFile(join(workspace, 'bom.json'), '\ufeff{}')
    expect(await readBody(undefined, 'bom.json', places)).toBe('{}')
  })

  test.each([
    ['that is missing', 'missing.json', 'does not exist'],
    ['in .git', '.git/config', 'is in .git'],
    ['outside', '../outside.json', 'outside the workspace'],
    ['that is a link that leads outside', 'link.json', 'leads outside the workspace'],
    ['that is a folder', 'folder', 'is not a file'],
    ['in UTF-16', 'utf16.json', 'UTF-16'],
    ['that is too large', 'large.json', 'is larger than 10 MiB'],
    ['with an error', 'broken.json', '(line 2)'],
  ])('%s is refused by name', async (_, name, problem) => {
    await symlink(join(root, 'outside.json'), join(workspace, 'link.json')).catch(() => {})
    await mkdir(join(workspace, 'folder'), { recursive: true })
    await writeFile(join(workspace, 'utf16.json'), Buffer.from('\ufeff{}', 'utf16le'))
    await writeFile(join(workspace, 'large.json'), Buffer.alloc(10 * 2 ** 20 + 1, ' '))
    await writeFile(join(workspace, 'broken.json'), '{\n"a" 1}')
    const read = readBody(undefined, name, places)
    await expect(read).rejects.toThrow(problem)
    await expect(read).rejects.toThrow(JSON.stringify(name))
  })
})
