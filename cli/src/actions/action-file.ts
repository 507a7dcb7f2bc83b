import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const Described = z.object({ description: z.string().trim().min(1) })
const Input = Described.extend({
  required: z.boolean().default(false),
  /** As in the file: it may be an expression. */
  default: z.union([z.string(), z.number(), z.boolean()]).transform(String).optional(),
})
const ActionYaml = Described.extend({
  name: z.string(),
  inputs: z.record(z.string(), Input).default({}),
  outputs: z.record(z.string(), Described).default({}),
  runs: z.object({ main: z.string(), post: z.string().optional() }).optional(),
})

/** `action-types.yml`: https://github.com/typesafegithub/github-actions-typing */
const InputType = z.object({
  type: z.string(),
  'allowed-values': z.array(z.string()).optional(),
  separator: z.string().optional(),
})
const Types = z.object({ inputs: z.record(z.string(), InputType).default({}) })

export type InputType = z.output<typeof InputType>

/** An action of this repository: its `action.yml`, and the types of its inputs if known. */
export type ActionFile = z.output<typeof ActionYaml> & {
  /** Name of the folder: `action-run-job`. */
  folder: string
  /** Absolute path of the folder. */
  path: string
  types: Readonly<Record<string, InputType>>
}

/** Reads every action below `root`, sorted by folder. @throws Error that names an incomplete file */
export async function readActions(root: string): Promise<ActionFile[]> {
  const folders = (await readdir(root)).filter((name) => existsSync(join(root, name, 'action.yml'))).sort()
  return Promise.all(folders.map((folder) => readAction(root, folder)))
}

async function readAction(root: string, folder: string): Promise<ActionFile> {
  const path = join(root, folder)
  const result = ActionYaml.safeParse(parse(await readFile(join(path, 'action.yml'), 'utf8')))
  if (!result.success) {
    throw new Error(
      `${folder}/action.yml is not complete: every input and output needs a description.\n${z.prettifyError(result.error)}`,
    )
  }
  const types = await readFile(join(path, 'action-types.yml'), 'utf8').catch(() => '{}')
  return { ...result.data, folder, path, types: Types.parse(parse(types)).inputs }
}

/** The default of an input, unless it depends on a workflow. */
export function plainDefault({ inputs }: ActionFile, name: string): string | undefined {
  const text = inputs[name]?.default
  return text?.includes('${{') ? undefined : text
}
