import { type Import, importsIn, isShipped, isTest, packageOf, type Sources, targetOf } from '../sources.ts'

/** Libraries that must not load at startup: the function that needs them loads them. */
const lazyOnly = ['@actions/exec', '@actions/github', '@cfworker/json-schema', 'simple-git']
const isLibrary = (path: string) => path.startsWith('shared/') || path.startsWith('simulator/')

type Edge = Import & { from: string; target: string }

/** Violations of the import rules, one line per import. */
export function importProblems(sources: Sources): string[] {
  const edges: Edge[] = [...sources].flatMap(([from, code]) =>
    importsIn(code).map((found) => ({ ...found, from, target: targetOf(from, found.specifier) })),
  )
  return edges.flatMap((edge) => {
    const reason = reasonAgainst(edge)
    return reason === undefined ? [] : [`${edge.from} imports ${edge.target}: ${reason}`]
  })
}

function reasonAgainst(edge: Edge): string | undefined {
  const { from, target, specifier } = edge
  const pack = packageOf(specifier)
  if (specifier.startsWith('.') && !/\.(ts|json)$/.test(specifier)) return 'a relative import names the .ts file'
  if (isTest(from)) return undefined
  if (pack !== undefined && lazyOnly.includes(pack) && isShipped(from) && !edge.isLazy && !edge.isType) {
    return 'a heavy library is imported by await import(), in the function that needs it'
  }
  if (from.startsWith('action-')) return reasonInAction(from, target, specifier)
  if (from.startsWith('cli/') && specifier.startsWith('.') && !target.startsWith('cli/')) {
    return 'the command knows the actions by their action.yml and dist alone'
  }
  if (from.startsWith('shared/duvo/')) {
    if (specifier.startsWith('.') && !target.startsWith('shared/duvo/')) return 'the client stands alone'
    if (pack !== undefined && pack !== 'zod') return 'the client needs zod and Node only, and knows no GitHub'
  }
  if (from.startsWith('shared/action/') && specifier.startsWith('.') && !target.startsWith('shared/action/')) {
    return 'the GitHub side stands alone, and knows no Duvo'
  }
  const part = /^shared\/(?:cases|sync)\//.exec(from)?.[0]
  if (
    part !== undefined &&
    specifier.startsWith('.') &&
    !target.startsWith(part) &&
    !isFront(target, ['action', 'duvo'])
  ) {
    return `${part} imports its own files, shared/action/index.ts and shared/duvo/index.ts`
  }
  if (isLibrary(from) && /^(test|scripts|action-[^/]+)\//.test(target))
    return 'nothing below depends on what stands above'
  return undefined
}

function reasonInAction(from: string, target: string, specifier: string): string | undefined {
  const [action] = from.split('/')
  if (!specifier.startsWith('.') || target.startsWith(`${action}/src/`)) return undefined
  if (isFront(target, ['action', 'cases', 'duvo', 'sync'])) return undefined
  if (target.startsWith('action-')) return 'an action never imports another: what two need moves to shared/'
  return 'an action imports its own files and the index.ts of a part of shared/'
}

const isFront = (target: string, parts: readonly string[]) => parts.some((part) => target === `shared/${part}/index.ts`)

/** Import cycles, each reported once by its path. Type imports count, because a reader follows them too. */
export function importCycles(sources: Sources): string[] {
  const cycles = new Map<string, string>()
  const finished = new Set<string>()
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      const cycle = trail.slice(at)
      cycles.set(cycle.toSorted().join(), [...cycle, path].join(' -> '))
      return
    }
    if (finished.has(path)) return
    for (const { specifier } of importsIn(sources.get(path) ?? '')) {
      const target = targetOf(path, specifier)
      if (sources.has(target)) visit(target, [...trail, path])
    }
    finished.add(path)
  }
  for (const path of sources.keys()) visit(path, [])
  return [...cycles.values()]
}
