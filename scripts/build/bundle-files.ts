import { readFile } from 'node:fs/promises'
import { z } from 'zod'

type Module = {
  nameForCondition?: string | null | undefined
  chunks?: (string | number)[] | undefined
  modules?: Module[] | undefined
}
const Id = z.union([z.string(), z.number()])
const Module: z.ZodType<Module> = z.object({
  nameForCondition: z.string().nullish(),
  chunks: z.array(Id).optional(),
  get modules() {
    return z.array(Module).optional()
  },
})
const Stats = z.object({ modules: z.array(Module), chunks: z.array(z.object({ id: Id, initial: z.boolean() })) })

/** A bundled file, and whether every start loads it: all others are in chunks that load on demand. */
export type BundledFile = { path: string; isAtStart: boolean }

/** Reads ncc's `--stats-out`: webpack's statistics. */
export async function readBundledFiles(stats: string): Promise<BundledFile[]> {
  const { modules, chunks } = Stats.parse(JSON.parse(await readFile(stats, 'utf8')))
  const initial = new Set(chunks.filter((chunk) => chunk.initial).map(({ id }) => id))
  return modules.flatMap((module) => {
    if (!module.chunks?.length) return []
    const isAtStart = module.chunks.some((id) => initial.has(id))
    return pathsIn(module).map((path) => ({ path: path.replaceAll('\\', '/'), isAtStart }))
  })
}

/** All paths of a module that webpack merged from several. */
function pathsIn(module: Module): string[] {
  return [module.nameForCondition ?? '', ...(module.modules ?? []).flatMap(pathsIn)].filter(Boolean)
}
