/**
 * Takes out of the compiled sources, and of the two libraries that every action loads at its start, what nothing uses.
 *
 * ncc bundles whole files: unless it minifies, an unused function stays, and with it what that function imports. zod alone would
 * be 370 KB. `@actions/core` would bring an HTTP stack (undici, 900 KB and 55 ms of CPU at every start) for its OIDC client, which
 * no action here calls. Rolldown drops both and leaves readable files, one for one, which ncc then bundles.
 */
import { isAbsolute, join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

/** The libraries on the start path. All others are left to ncc as they are, most of them in chunks loaded on demand. */
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
    external: (id) => /^[@\w]/.test(id) && !isAbsolute(id) && !libraries.includes(id),
    // Only the entry does something by being loaded. All other files, of Node too, are there for what they export.
    treeshake: { moduleSideEffects: (id) => id === entry },
    optimization: { inlineConst: false },
    plugins: [withoutNodeCrypto()],
    onwarn: (warning) => unhandled.push(warning.message),
  })
  await bundle.write({ dir: to, format: 'esm', minify: false, preserveModules: true, preserveModulesRoot: from })
  if (unhandled.length > 0) throw new Error(`Rolldown warns:\n${unhandled.join('\n')}`)
  return entry.replace(from, to)
}

function withoutNodeCrypto(): Plugin {
  const file = join('@actions', 'core', 'lib', 'file-command.js')
  return { name: 'without-node-crypto', transform: (code, id) => (id.endsWith(file) ? useGlobalCrypto(code) : null) }
}

/**
 * `@actions/core` takes one function of `node:crypto`: randomUUID, for the delimiter of an output. Loading that module costs
 * 5 ms of CPU at every start. Without the import the name means the global Web Crypto, which has the same function and which
 * Node loads when it is first used.
 * @throws where the file has changed so that this is no longer true
 */
export function useGlobalCrypto(code: string): string {
  const statement = "import * as crypto from 'crypto';"
  const uses = [...code.matchAll(/\bcrypto\.(\w+)/g)].map((match) => match[1])
  if (!code.includes(statement) || uses.length === 0 || uses.some((name) => name !== 'randomUUID')) {
    throw new Error('file-command.js of @actions/core has changed: see useGlobalCrypto in scripts/shake.ts')
  }
  return code.replace(statement, '')
}
