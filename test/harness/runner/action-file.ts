import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

export const repository = join(import.meta.dirname, '../../..')

const ActionFile = z.object({
  name: z.string(),
  description: z.string(),
  author: z.string().optional(),
  branding: z.object({ icon: z.string(), color: z.string() }).optional(),
  inputs: z
    .record(
      z.string(),
      z.object({
        description: z.string().optional(),
        required: z.boolean().optional(),
        default: z.union([z.string(), z.number(), z.boolean()]).transform(String).optional(),
        deprecationMessage: z.string().optional(),
      }),
    )
    .default({}),
  outputs: z.record(z.string(), z.object({ description: z.string().optional() })).default({}),
  runs: z.object({
    using: z.string(),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.string().optional(),
  }),
})
export type ActionFile = z.output<typeof ActionFile>

/** Reads `action.yml` of an action of this repository, or of any other folder. */
export async function readActionFile(folder: string): Promise<ActionFile> {
  return ActionFile.parse(parse(await readFile(join(folder, 'action.yml'), 'utf8')))
}

/** Every action of the repository: its folder, `action-run-job`, and its action.yml. */
export async function readActions(): Promise<Map<string, ActionFile>> {
  const actions = new Map<string, ActionFile>()
  for (const folder of (await readdir(repository)).sort()) {
    const path = join(repository, folder)
    if (existsSync(join(path, 'action.yml'))) actions.set(folder, await readActionFile(path))
  }
  return actions
}

/**
 * The `INPUT_*` variables as the runner sets them: the values of `with`, else the defaults of action.yml; names
 * upper-cased, spaces as underscores, hyphens kept. An input that is not in action.yml is an error in the test.
 */
export function inputVariables(action: ActionFile, given: Record<string, string>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)

  const variables: Record<string, string> = {}
  for (const [name, input] of Object.entries(action.inputs)) {
    const value = given[name] ?? (input.default === undefined ? undefined : evaluate(input.default))
    if (value !== undefined) variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  }
  return variables
}

/** The value of `${{ github.token }}` in a default. */
export const githubToken = 'ghs_harness0000000000000000000000000000'

/** A default of action.yml as the runner passes it on. */
export function evaluate(value: string): string {
  const text = value.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, githubToken)
  if (text.includes('${{')) throw new Error(`The harness cannot evaluate the default ${value}`)
  return text
}
