/**
 * Writes the tables of the READMEs from the `action.yml` files, between markers such as `<!-- inputs:start -->` and
 * `<!-- inputs:end -->`. With `--check` it writes nothing and fails where a table is stale.
 *
 *   npm run docs
 *   node scripts/docs.ts [--check] [folder]
 */
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const [folder] = process.argv.slice(2).filter((argument) => argument !== '--check')
const root = resolve(folder ?? join(import.meta.dirname, '..'))

const Described = z.object({ description: z.string().trim().min(1) })
const Input = Described.extend({
  required: z.boolean().default(false),
  default: z.union([z.string(), z.number(), z.boolean()]).transform(String).optional(),
})
const ActionFile = Described.extend({
  name: z.string(),
  inputs: z.record(z.string(), Input).default({}),
  outputs: z.record(z.string(), Described).default({}),
})
type ActionFile = z.output<typeof ActionFile>
type Action = { folder: string; file: ActionFile }

async function main(isCheck: boolean): Promise<void> {
  const actions = await readActions()
  const problems: string[] = []
  for (const { folder, file } of actions) {
    const path = join(folder, 'README.md')
    problems.push(...(await update(path, { inputs: inputTable(file), outputs: outputTable(file) }, isCheck)))
  }
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  problems.push(
    ...(await update('README.md', { actions: actionTable(actions), version: versionLine(version) }, isCheck)),
  )
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}

async function readActions(): Promise<Action[]> {
  const folders = (await readdir(root)).filter((name) => existsSync(join(root, name, 'action.yml'))).sort()
  return Promise.all(folders.map(async (folder) => ({ folder, file: await readAction(join(folder, 'action.yml')) })))
}

async function readAction(path: string): Promise<ActionFile> {
  const result = ActionFile.safeParse(parse(await readFile(join(root, path), 'utf8')))
  if (result.success) return result.data
  throw new Error(
    `${path} is not complete: every input and output needs a description.\n${z.prettifyError(result.error)}`,
  )
}

/** Puts the sections into the file and returns what is wrong with it: nothing after a write. */
async function update(path: string, sections: Record<string, string>, isCheck: boolean): Promise<string[]> {
  if (!existsSync(join(root, path))) return [`${path} does not exist.`]
  const before = await readFile(join(root, path), 'utf8')
  const problems: string[] = []
  let after = before
  for (const [name, content] of Object.entries(sections)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
    const from = after.indexOf(start)
    const to = after.indexOf(end, from)
    if (from < 0 || to < 0) problems.push(`${path} lacks the markers ${start} and ${end}.`)
    else after = `${after.slice(0, from + start.length)}\n${content}\n${after.slice(to)}`
  }
  if (after === before) return problems
  if (isCheck) return [...problems, `${path} is stale: run "npm run docs" and commit the result.`]
  await writeFile(join(root, path), after)
  return problems
}

function inputTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.required ? 'yes' : 'no',
    input.default ? `\`${input.default}\`` : '',
    input.description,
  ])
  return table(['Name', 'Required', 'Default', 'Description'], rows)
}

function outputTable({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['Name', 'Description'], rows)
}

function actionTable(actions: Action[]): string {
  const rows = actions.map(({ folder, file }) => [
    `[${file.name}](${folder}/README.md)`,
    `\`duvo/${folder.replace('action-', '')}@v1\``,
    file.description,
  ])
  return table(['Action', 'Use', 'What it does'], rows)
}

function versionLine(version: string): string {
  return `This is version ${version} of the suite.`
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A description may span lines and hold pipes; a table cell may not. */
function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
}

try {
  await main(process.argv.includes('--check'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
