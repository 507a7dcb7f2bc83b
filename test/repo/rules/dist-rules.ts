/** Ways to run text as code, or to load what is not in the bundle. */
const suspects = [/\beval\s*\(/g, /\bnew\s+Function\b/g, /=\s*Function\s*;/g, /(?<![\w.$])require\s*\((?!["'])/g]

/** Known ones, by the text of their line, and why each is harmless. */
const explained = new Map([
  ['new Function("");', 'zod asks whether the platform allows generated code'],
  ['const F = Function;', 'zod compiles the check of an object type from its own shape, never from data'],
  [
    'module.exports = eval("require")("supports-color");',
    'ncc writes an optional module that is not installed so; debug, below simple-git, catches the failure',
  ],
  ['return new F(...args, lines.join(`\\n`));', 'zod, as above'],
])

export function evalProblems(code: string): string[] {
  return code.split('\n').flatMap((line, index) => {
    const text = line.trim()
    const isSuspect = suspects.some((pattern) => text.search(pattern) >= 0)
    return isSuspect && !explained.has(text) && !/^(\*|\/\/)/.test(text)
      ? [`line ${index + 1}: ${text.slice(0, 120)}`]
      : []
  })
}

export const allowedLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']

/** Packages and licences of a `licenses.txt`, as scripts/build/licences.ts writes it. */
export function licencesIn(text: string): Map<string, string> {
  const entries = text.split(/\n-{80}\n\n/).map((entry) => entry.split('\n'))
  return new Map(entries.map(([name = '', licence = '']) => [name.replace(/@[^@/]+$/, ''), licence]))
}

/** Packages whose licence comes without its text. */
export function textlessIn(text: string): string[] {
  return text
    .split(/\n-{80}\n\n/)
    .flatMap((entry) => (entry.trim().split('\n').length > 3 ? [] : [entry.split('\n')[0] ?? '']))
}

/** The packages whose files a bundle says it contains. */
export function packagesIn(code: string): Set<string> {
  const names = new Set<string>()
  const banner = /^(?:;\/\/ (?:CONCATENATED MODULE: )?|\/\/ )\S*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\/\S+$/gm
  for (const [, name = ''] of code.matchAll(banner)) names.add(name)
  return names
}

export function licenceProblems(licences: Map<string, string>, bundled: Set<string>): string[] {
  return [
    ...[...bundled]
      .filter((name) => !licences.has(name))
      .map((name) => `${name} is bundled, and licenses.txt lacks it`),
    ...[...licences]
      .filter(([, licence]) => !allowedLicences.includes(licence))
      .map((entry) => `${entry.join(': ')} is not allowed`),
  ]
}
