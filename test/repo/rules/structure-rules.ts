import { posix } from 'node:path'

/** The most entries of a folder, so that a reader can see it at a glance. */
const maxEntries = 8

/** Folders that may hold more, and why. */
const largeFolders: Readonly<Record<string, string>> = {
  'scripts/bench/benchmarks': 'one file for each topic of npm run bench',
}

const isRoom = (folder: string) => /^(action-[^/]+|shared|simulator|scripts|cli|test)(\/|$)/.test(folder)
const isTestFile = (path: string) => path.endsWith('.test.ts')
const isGenerated = (path: string) => /^(action-[^/]+|cli)\/dist\//.test(path)

/** Folders with too many entries, from the paths of all files. A test beside its unit does not count. */
export function crowdedFolders(paths: readonly string[], exceptions = largeFolders): string[] {
  const entries = new Map<string, Set<string>>()
  for (const path of paths.filter((one) => !isTestFile(one) && !isGenerated(one))) {
    for (let entry = path; entry.includes('/'); entry = posix.dirname(entry)) {
      const folder = posix.dirname(entry)
      entries.set(folder, (entries.get(folder) ?? new Set()).add(entry))
    }
  }
  return [...entries].flatMap(([folder, { size }]) => {
    if (!isRoom(folder) || size <= maxEntries || Object.hasOwn(exceptions, folder)) return []
    return `${folder} has ${size} entries, more than ${maxEntries}: put those that belong together into a folder`
  })
}

/** It becomes one in test/bundle. */
const ofTemplate = 'scripts/new-action/template/bundle.test.ts'

/** Tests that are neither in `test` nor beside what they test: `a.test.ts` or `a-more-of-it.test.ts` beside `a.ts`. */
export function strayTests(paths: readonly string[]): string[] {
  const all = new Set(paths)
  const isBesideUnit = (path: string) => {
    const words = posix.basename(path, '.test.ts').split('-')
    const names = words.map((_, index) => words.slice(0, index + 1).join('-'))
    return names.some((name) => all.has(`${posix.dirname(path)}/${name}.ts`))
  }
  return paths
    .filter((path) => isTestFile(path) && !path.startsWith('test/') && path !== ofTemplate && !isBesideUnit(path))
    .map((path) => `${path} tests no file beside it: name it after one, or move it to test/`)
}

/** The files that every action has, with their exports. */
const shared: Readonly<Record<string, RegExp>> = {
  'src/main.ts': /^await runAction\(/m,
  'src/inputs.ts': /^export const schema = [\s\S]*^export (async )?function readStepInputs\(/m,
  'src/run.ts': /^export async function run\(/m,
  'src/report/outputs.ts': /^export (async )?function outputsOf\(/m,
}
const reports = ['src/report/summary.ts', 'src/report/sections.ts']

/** What an action lacks of these. @param read returns the text of a file in the action's folder */
export function anatomyProblems(action: string, read: (path: string) => string | undefined): string[] {
  const lacking = Object.entries(shared)
    .filter(([path, pattern]) => !pattern.test(read(path) ?? ''))
    .map(([path, pattern]) => `${action}/${path} is missing, or has no ${pattern.source}`)
  const hasReport = reports.some((path) => read(path) !== undefined)
  return hasReport ? lacking : [...lacking, `${action} has neither ${reports.join(' nor ')}`]
}
