import { glob, readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { repository } from '../harness/runner/action-file.ts'

/** The text of files by their path in the repository, with `/`. A test can invent a repository of a few lines. */
export type Sources = Map<string, string>

export async function readSources(patterns: string[]): Promise<Sources> {
  const sources: Sources = new Map()
  const exclude = (path: string) => /(^|\/)(node_modules|\.build|\.git)$/.test(path)
  for await (const path of glob(patterns, { cwd: repository, exclude })) {
    sources.set(path.replaceAll('\\', '/'), await readFile(`${repository}/${path}`, 'utf8'))
  }
  return sources
}

/** TypeScript of the repository, tests included. */
export function readCode(): Promise<Sources> {
  return readSources(['{action-*,cli,shared,simulator,test,scripts}/**/*.ts'])
}

export type Import = { specifier: string; isType: boolean; isLazy: boolean }

const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/gm
const call = /(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

export function importsIn(code: string): Import[] {
  const statements = [...code.matchAll(statement)].map(([, type, specifier = '']) => ({
    specifier,
    isType: type !== undefined,
    isLazy: false,
  }))
  const calls = [...code.matchAll(call)].map(([, type, specifier = '']) => ({
    specifier,
    isType: type !== undefined,
    isLazy: type === undefined,
  }))
  return [...statements, ...calls]
}

/** The path of a relative import, or the specifier itself for a package. */
export function targetOf(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : specifier
}

/** `@scope/name` or `name` of a package import; undefined for Node's own modules and relative imports. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

export function isTest(path: string): boolean {
  return path.startsWith('test/') || path.includes('/test/') || path.endsWith('.test.ts')
}

/** Code that ends up in a bundle. */
export function isShipped(path: string): boolean {
  return !isTest(path) && /^(shared\/|action-[^/]+\/src\/|cli\/src\/)/.test(path)
}
