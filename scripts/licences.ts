import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

type Module = {
  nameForCondition?: string | null | undefined
  chunks?: unknown[] | undefined
  modules?: Module[] | undefined
}
const Module: z.ZodType<Module> = z.object({
  nameForCondition: z.string().nullish(),
  chunks: z.array(z.unknown()).optional(),
  get modules() {
    return z.array(Module).optional()
  },
})
const Stats = z.object({ modules: z.array(Module) })
const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string() })

const separator = `\n${'-'.repeat(80)}\n\n`

/**
 * The licences of everything in a bundle: name and version, the licence's identifier, its text and notices.
 *
 * From the list of modules that ncc writes on request. Its own `--license` misses the packages whose modules webpack merged
 * into another's.
 * @param stats path of ncc's `--stats-out`
 */
export async function licencesOf(stats: string, root: string): Promise<string> {
  const { modules } = Stats.parse(JSON.parse(await readFile(stats, 'utf8')))
  const paths = modules.filter(({ chunks }) => chunks?.length).flatMap(pathsIn)
  // The code that holds the modules together is ncc's.
  const folders = new Set(['node_modules/@vercel/ncc', ...paths.flatMap(packageFolder)])
  const entries = await Promise.all([...folders].sort().map((folder) => entryOf(join(root, folder))))
  return entries.join(separator)
}

function pathsIn(module: Module): string[] {
  return [module.nameForCondition ?? '', ...(module.modules ?? []).flatMap(pathsIn)]
}

/** The folder of a file's package, from the first `node_modules` on: the shaken copy of a package counts as the package. */
function packageFolder(path: string): string[] {
  if (path.includes('/_virtual/_rolldown/')) return ['node_modules/rolldown']
  const folder = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))
  return folder ? [folder[0]] : []
}

async function entryOf(folder: string): Promise<string> {
  const { name, version, license } = Manifest.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
  const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')))
  const notices = texts.map((text) => text.replaceAll('\r\n', '\n').trim())
  return `${name}@${version}\n${license}\n${notices.map((notice) => `\n${notice}\n`).join('')}`
}
