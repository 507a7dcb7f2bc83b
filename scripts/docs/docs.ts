/**
 * Writes the tables of the READMEs from the `action.yml` files, and the lists of actions from the folders, between markers
 * such as `<!-- inputs:start -->` and `<!-- inputs:end -->`. With `--check` it writes nothing and fails if a part is stale.
 *
 *   npm run docs
 *   node scripts/docs/docs.ts [--check] [folder]
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type ActionFile, readActions } from '../../cli/src/actions/action-file.ts'
import { nameOf } from '../../cli/src/actions/commands.ts'

const [folder] = process.argv.slice(2).filter((argument) => argument !== '--check')
const root = resolve(folder ?? join(import.meta.dirname, '../..'))

async function main(isCheck: boolean): Promise<void> {
  const actions = await readActions(root)
  const problems: string[] = []
  for (const action of actions) {
    const path = join(action.folder, 'README.md')
    problems.push(...(await update(path, { inputs: inputTable(action), outputs: outputTable(action) }, isCheck)))
  }
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  const pages = {
    'README.md': { actions: actionTable(actions), version: versionLine(version) },
    'docs/README.md': { readmes: links(actions, '') },
    'docs/troubleshooting.md': { messages: links(actions, '#when-it-fails') },
    'RELEASING.md': { mirrors: actions.map((action) => `\`duvo/${nameOf(action)}\``).join(', ') },
  }
  for (const [path, sections] of Object.entries(pages)) problems.push(...(await update(path, sections, isCheck)))
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}

/** These are inside a line; all others have their own lines. */
const withinLine = ['readmes', 'messages', 'mirrors']

/** Replaces the sections in the file. Returns the problems; none after a write. */
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
    else {
      const space = withinLine.includes(name) ? '' : '\n'
      after = `${after.slice(0, from + start.length)}${space}${content}${space}${after.slice(to)}`
    }
  }
  if (after === before) return problems
  if (isCheck) return [...problems, `${path} is stale: run "npm run docs" and commit the result.`]
  await writeFile(join(root, path), after)
  return problems
}

function inputTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.required ? '**required**' : input.default ? `\`${input.default}\`` : '',
    input.description,
  ])
  return table(['Name', 'Default', 'Description'], rows)
}

function outputTable({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description])
  return table(['Name', 'Description'], rows)
}

function actionTable(actions: ActionFile[]): string {
  const rows = actions.map((action) => [
    `[\`duvo/${nameOf(action)}@v1\`](${action.folder}/README.md)`,
    action.description,
  ])
  return table(['Action', 'What it does'], rows)
}

/** Links to a section of every action's README, from a page in `docs`. */
function links(actions: ActionFile[], anchor: string): string {
  return actions.map((action) => `[${nameOf(action)}](../${action.folder}/README.md${anchor})`).join(', ')
}

function versionLine(version: string): string {
  return `This is version ${version} of the suite.`
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A description may span lines and contain pipes; a table cell may not. */
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
