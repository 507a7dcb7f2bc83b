import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { BundledFile } from './bundle-files.ts'

const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string() })

const separator = `\n${'-'.repeat(80)}\n\n`

/**
 * The licences of everything in a bundle: name and version, the licence's identifier, its text and notices.
 *
 * ncc's own `--license` misses the packages whose modules webpack merged into another's.
 */
export async function licencesOf(files: BundledFile[], root: string): Promise<string> {
  // The code that holds the modules together is ncc's.
  const folders = new Set(['node_modules/@vercel/ncc', ...files.flatMap(({ path }) => packageFolder(path))])
  const entries = await Promise.all([...folders].sort().map((folder) => entryOf(join(root, folder))))
  return entries.join(separator)
}

/** The folder of a file's package, from the first `node_modules` on: the shaken copy of a package counts as the package. */
function packageFolder(path: string): string[] {
  if (path.includes('/_virtual/_rolldown/')) return ['node_modules/rolldown']
  const folder = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)
  return folder ? [folder[0]] : []
}

async function entryOf(folder: string): Promise<string> {
  const { name, version, license } = Manifest.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
  const notices = await noticesIn(folder)
  return `${name}@${version}\n${license}\n${notices.map((notice) => `\n${notice.trim()}\n`).join('')}`
}

/** The texts of licence and notice files; for a package without one, what its README says under that heading. */
async function noticesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort()
  const read = async (name: string) => (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
  const files = names.filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
  if (files.length > 0) return Promise.all(files.map(read))
  const readme = names.find((name) => /^readme/i.test(name))
  const section = /^#+ *licen[cs]e.*$[\s\S]*/im.exec(readme === undefined ? '' : await read(readme))
  return section ? [section[0]] : []
}
