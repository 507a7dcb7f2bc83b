import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { BundledFile } from './bundle-files.ts'

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
})

const separator = `\n${'-'.repeat(80)}\n\n`

/**
 * The licences of everything in a bundle: name and version, the licence's identifier, its text and notices.
 *
 * ncc's own `--license` misses the packages whose modules webpack merged into another's.
 */
export async function licencesOf(files: BundledFile[], root: string): Promise<string> {
  // The code between the modules is ncc's.
  const folders = new Set(['node_modules/@vercel/ncc', ...files.flatMap(({ path }) => packageFolder(path))])
  const entries = await Promise.all([...folders].sort().map((folder) => entryOf(join(root, folder))))
  return entries.join(separator)
}

/**
 * The folder of a file's package, from the first `node_modules` on. The tree-shaken copy of a package counts as the
 * package.
 */
function packageFolder(path: string): string[] {
  if (path.includes('/_virtual/_rolldown/')) return ['node_modules/rolldown']
  const folder = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)
  return folder ? [folder[0]] : []
}

async function entryOf(folder: string): Promise<string> {
  const manifest = Manifest.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
  const { name, version, license } = manifest
  const found = await noticesIn(folder)
  const notices = found.length > 0 ? found : standardText(manifest)
  return `${name}@${version}\n${license}\n${notices.map((notice) => `\n${notice.trim()}\n`).join('')}`
}

/** The texts of licence and notice files. For a package without any, the licence section of its README. */
async function noticesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort()
  const read = async (name: string) => (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
  const files = names.filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
  if (files.length > 0) return Promise.all(files.map(read))
  const readme = names.find((name) => /^readme/i.test(name))
  const section = /^#+ *licen[cs]e.*$[\s\S]*/im.exec(readme === undefined ? '' : await read(readme))
  return section ? [section[0]] : []
}

/** For a package under the MIT licence without a licence file: the standard text, with the author that the package names. */
function standardText({ license, author }: z.infer<typeof Manifest>): string[] {
  const holder = (typeof author === 'string' ? author : author?.name)?.replace(/\s*<.*$/, '')
  return license === 'MIT' && holder ? [mitText(holder)] : []
}

/** https://spdx.org/licenses/MIT.html */
const mitText = (holder: string) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`
