/**
 * What this project keeps out of its bundles, and how.
 *
 * `@actions/core` imports an HTTP stack (undici, about 900 KB and 55 ms of CPU at every start) for its OIDC client, and
 * `@actions/exec` to ask the operating system for its version. No action here uses either. The build therefore bundles a copy
 * of the package in which those two files are replaced by the modules below. Nothing else in it is touched.
 *
 * Everything is checked: a new version of a package that moves, adds or drops an import or export stops the build, so that an
 * update can neither break the replaced module nor silently bring the weight back.
 */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { basename, join } from 'node:path'

/** A file of a package, what it must look like, and what the bundle gets in its place. */
type Replacement = { file: string; imports: string[]; exports: string[]; source: string }
type Trimmed = { name: string; replacements: Replacement[] }

const oidc: Replacement = {
  file: 'lib/oidc-utils.js',
  imports: ['./core.js', '@actions/http-client', '@actions/http-client/lib/auth'],
  exports: ['OidcClient'],
  source: `export class OidcClient {
  static async getIDToken() {
    throw new Error('OIDC tokens are not part of this build: see scripts/trim.ts')
  }
}
`,
}

const platform: Replacement = {
  file: 'lib/platform.js',
  imports: ['@actions/exec', 'os'],
  exports: ['arch', 'getDetails', 'isLinux', 'isMacOS', 'isWindows', 'platform'],
  source: `import os from 'os'
export const platform = os.platform()
export const arch = os.arch()
export const isWindows = platform === 'win32'
export const isMacOS = platform === 'darwin'
export const isLinux = platform === 'linux'
export async function getDetails() {
  throw new Error('platform.getDetails is not part of this build: see scripts/trim.ts')
}
`,
}

const trimmed: Trimmed[] = [{ name: '@actions/core', replacements: [oidc, platform] }]

/** Copies the trimmed packages from `nodeModules` to `target`, where Node's resolution finds them before the originals. */
export async function trimPackages(nodeModules: string, target: string): Promise<void> {
  for (const { name, replacements } of trimmed) {
    const copy = join(target, name)
    await cp(join(nodeModules, name), copy, { recursive: true, filter: isNeeded })
    for (const replacement of replacements) await replace(copy, replacement)
  }
  await checkSelfContained(join(target, '@actions/core/lib'))
}

/** ES modules, the manifest and the licence: what a bundler reads. */
function isNeeded(path: string): boolean {
  const name = basename(path)
  if (name === 'src' || name === 'node_modules') return false
  return !name.includes('.') || name.endsWith('.js') || name === 'package.json' || /^licen[cs]e/i.test(name)
}

async function replace(folder: string, { file, imports, exports, source }: Replacement): Promise<void> {
  const path = join(folder, file)
  const original = await readFile(path, 'utf8')
  expectSame(path, 'imports', importsOf(original), imports)
  expectSame(path, 'exports', exportsOf(original), exports)
  expectSame('the replacement', 'exports', exportsOf(source), exports)
  await writeFile(path, source)
}

/** After the replacements, nothing in the package may lead to another package. */
async function checkSelfContained(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.js')) continue
    const foreign = importsOf(await readFile(join(folder, file), 'utf8')).filter(
      (specifier) => !specifier.startsWith('.') && !isBuiltin(specifier),
    )
    if (foreign.length > 0) throw new Error(`${file} imports ${foreign.join(', ')}: adapt scripts/trim.ts`)
  }
}

export function importsOf(source: string): string[] {
  const found = source.matchAll(
    /^(?:import|export)\s(?:[^'"]*?from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...new Set([...found].map((match) => match[1] ?? match[2] ?? ''))].sort()
}

export function exportsOf(source: string): string[] {
  const found = source.matchAll(/^export (?:async )?(?:const|let|var|class|function\*?) (\w+)/gm)
  return [...found].map((match) => match[1] ?? '').sort()
}

function expectSame(path: string, what: string, actual: string[], expected: string[]): void {
  if (actual.join() === expected.join()) return
  throw new Error(
    `${path} changed: its ${what} are ${actual.join(', ') || 'none'}, expected ${expected.join(', ')}. ` +
      'Read the new version, then adapt scripts/trim.ts.',
  )
}
