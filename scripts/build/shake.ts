/**
 * Removes unused code from the compiled sources, and from the two libraries that every action loads at startup.
 *
 * ncc bundles whole files: unless it minifies, an unused function stays, and so does everything that it imports. zod alone
 * would be 370 KB. `@actions/core` would bring an HTTP stack (undici, 900 KB and 55 ms of CPU at every start) for its OIDC
 * client, which no action here uses. Rolldown removes both and leaves readable files, one for one, which ncc then bundles.
 */
import { readFile } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

/** The libraries loaded at startup. ncc bundles all others unchanged, most of them in chunks loaded on demand. */
const libraries = ['@actions/core', 'zod']

/**
 * Writes what `entry`, a compiled file below `from`, uses to `to`: the same tree, the libraries below `node_modules`.
 * @returns the path of the entry in the new tree
 */
export async function shake(entry: string, from: string, to: string): Promise<string> {
  const unhandled: string[] = []
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: (id) =>
      /^[@\w]/.test(id) &&
      !isAbsolute(id) &&
      !libraries.some((name) => id === name || id.startsWith(`${name}/`)) &&
      !isCrypto(id),
    // Only the entry has side effects. All other files, including Node's, are there for their exports.
    treeshake: { moduleSideEffects: (id) => id === entry },
    optimization: { inlineConst: false },
    plugins: [lazyCrypto(), separateMini()],
    onwarn: (warning) => unhandled.push(warning.message),
  })
  await bundle.write({ dir: to, format: 'esm', minify: false, preserveModules: true, preserveModulesRoot: from })
  if (unhandled.length > 0) throw new Error(`Rolldown warns:\n${unhandled.join('\n')}`)
  return entry.replace(from, to)
}

/** The functions of `node:crypto` in use. A file that needs another stops the build until it is added here. */
const cryptoFunctions = ['createHash', 'randomUUID']

/**
 * Loading `node:crypto` costs 5 ms of CPU, a fifth of an empty process, and a step that refuses its inputs hashes nothing.
 * So its functions load it when they are called. `@actions/core` needs a UUID for each output, as the line that ends its
 * value; it refuses a value that contains that line, so the line need not be secret.
 */
function lazyCrypto(): Plugin {
  const [lazy, forCore] = ['\0lazy-crypto', '\0delimiter']
  const code = cryptoFunctions.map(
    (name) => `export const ${name} = (...args) => process.getBuiltinModule('node:crypto').${name}(...args)\n`,
  )
  const half = 'Math.random().toString(36).slice(2)'
  return {
    name: 'lazy-crypto',
    resolveId: (source, importer) => {
      if (!isCrypto(source)) return null
      return importer?.includes('/node_modules/@actions/core/') ? forCore : lazy
    },
    load: (source) => {
      if (source === forCore) return `export const randomUUID = () => \`\${${half}}-\${${half}}\`\n`
      return source === lazy ? code.join('') : null
    },
  }
}

/**
 * Gives `zod/mini` its own files. Otherwise it shares them with the whole of zod, and they would keep everything that the
 * client's schemas need: 80 KB that every start would load to check a few inputs.
 */
function separateMini(): Plugin {
  const mark = '?mini'
  return {
    name: 'separate-mini',
    async resolveId(source, importer) {
      const isInside = importer?.endsWith(mark) === true
      if (source !== 'zod/mini' && !isInside) return null
      const from = isInside ? importer.slice(0, -mark.length) : importer
      const resolved = await this.resolve(source, from, { skipSelf: true })
      return resolved && { ...resolved, id: `${resolved.id}${mark}` }
    },
    load: async (id) => (id.endsWith(mark) ? await readFile(id.slice(0, -mark.length), 'utf8') : null),
  }
}

function isCrypto(source: string): boolean {
  return source === 'crypto' || source === 'node:crypto'
}
