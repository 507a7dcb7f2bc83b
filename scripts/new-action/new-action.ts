/**
 * Creates a new action that works and is tested, as a starting point: it reads a Queue and passes its name on.
 *
 *   npm run new-action -- close-queues
 *
 * The folder `template` is the action. Its code runs in place; a copy only gets another name and other import paths.
 */
import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { registrations } from './registrations.ts'

const repository = join(import.meta.dirname, '../..')
const template = 'scripts/new-action/template'

/** Creates `action-<name>` in the repository at `root`. Returns the paths of the files it wrote. */
export async function makeAction(root: string, name: string): Promise<string[]> {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name)) {
    throw new Error(`"${name}" cannot name an action: it must be a verb and a noun in lower case, like close-queues.`)
  }
  const folder = `action-${name}`
  if (existsSync(join(root, folder))) throw new Error(`${folder} exists already. Choose another name, or remove it.`)
  const files = new Map<string, string>()
  for await (const found of glob('**/*.*', { cwd: join(repository, template) })) {
    const path = found.replaceAll('\\', '/')
    const target = path === 'bundle.test.ts' ? `test/bundle/${name}.test.ts` : `${folder}/${path}`
    const text = await readFile(join(repository, template, path), 'utf8')
    files.set(target, renamed(relocated(text, `${template}/${path}`, target), name))
  }
  for (const { path, before, text } of registrations) {
    const page = await readFile(join(root, path), 'utf8')
    if (!page.includes(before)) throw new Error(`${path} has no line "${before.trim()}" to add the action before.`)
    files.set(path, page.replace(before, `${renamed(text, name)}${before}`))
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return [...files.keys()].sort()
}

/** Relative imports that lead out of the template, rewritten for the new place. */
function relocated(code: string, from: string, to: string): string {
  return code.replaceAll(/(?<=['"])\.\.\/[^'"]+(?=['"])/g, (specifier) => {
    const target = posix.join(posix.dirname(from), specifier)
    if (target.startsWith(`${template}/`)) return specifier
    return posix.relative(posix.dirname(to), target)
  })
}

function renamed(text: string, name: string): string {
  const title = name.replaceAll(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase(),
  )
  return text.replaceAll('template-name', name).replaceAll('Template Name', title)
}

function nextSteps(name: string): string {
  return `
To see that it works:
  npm run docs && npm run build -- action-${name}
  npx vitest run action-${name} test/bundle/${name}.test.ts test/repo && npm run check

Then make it yours. What only you can write:
  action-${name}  what it reads, does and reports; in its README what a user needs to know
  docs/permissions.md, docs/rate-limits.md  what it needs and costs: its row says {} and 1
  .github/workflows/e2e.yml  the inputs of its step, and a check of what it left
  test/bundle/every-action/silence.test.ts  a step with hostile text that loads all of its code
  CHANGELOG.md  a line
Its mirror duvo/${name} has to exist before its first release: RELEASING.md says how to make it.`
}

if (import.meta.main) {
  try {
    const [name = '', ...more] = process.argv.slice(2)
    if (name === '' || more.length > 0) throw new Error('Usage: npm run new-action -- NAME, such as close-queues')
    for (const path of await makeAction(repository, name)) console.log(path)
    console.log(nextSteps(name))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
