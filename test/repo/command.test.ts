import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readActions } from '../../cli/src/actions/action-file.ts'
import { type Request, runCommandLine } from '../../cli/src/command-line.ts'
import { repository } from '../harness/runner/action-file.ts'
import { readSources } from './sources.ts'

const actions = await readActions(repository)
const documents = await readSources(['*.md', 'action-*/*.md', 'docs/**/*.md'])

/** What follows the command in lines of a text, up to the end that the shell would see. */
function commandsIn(markdown: string): string[] {
  const command = /(?:cli\/bin\.js|npm run duvo --|npx (?:--yes )?github:duvo\/actions#v1) ([^|&#`\n]+)/g
  return [...markdown.matchAll(command)].map((match) => (match[1] ?? '').trim())
}

/** Splits words like a shell, as far as the documents need it. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

async function parse(line: string): Promise<Request | string> {
  let result: Request | string = ''
  await runCommandLine(words(line), {
    actions,
    version: '',
    run: async (request) => {
      result = request
      return 0
    },
    out: () => {},
    err: (text) => {
      result = `${result}${text}`
    },
  })
  return result
}

describe('every command in the documentation is valid', () => {
  const shown = [...documents].flatMap(([path, text]) => commandsIn(text).map((line) => ({ path, line })))

  it.each(shown)('$path: $line', async ({ line }) => {
    expect(await parse(line)).toBeTypeOf('object')
  })

  it('and an invalid one is found', async () => {
    expect(shown.length).toBeGreaterThan(3)
    expect(await parse('plan --pat x')).toContain('unknown option')
  })
})

it('a package of this repository contains everything that the command needs, and no sources', async () => {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: repository,
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  })
  const [pack] = z.array(z.object({ files: z.array(z.object({ path: z.string() })) })).parse(JSON.parse(stdout))
  const paths = pack?.files.map(({ path }) => path) ?? []
  const needed = actions.flatMap(({ folder, runs }) =>
    [runs?.main, runs?.post, 'action.yml', 'action-types.yml'].flatMap((file) => (file ? [join(folder, file)] : [])),
  )
  expect(paths).toEqual(expect.arrayContaining([...needed, 'cli/bin.js', 'cli/dist/index.js', 'package.json']))
  expect(paths.filter((path) => /\.ts$|^(test|simulator|shared|scripts)\//.test(path))).toEqual([])
})
