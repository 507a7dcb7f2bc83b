import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ActionFile, readActions } from './actions/action-file.ts'
import { commandsOf } from './actions/commands.ts'
import { type Request, runCommandLine } from './command-line.ts'

const actions = await readActions(join(import.meta.dirname, '../..'))

async function type(line: string[], known: readonly ActionFile[] = actions) {
  const requests: Request[] = []
  let [out, err] = ['', '']
  const exitCode = await runCommandLine(line, {
    actions: known,
    version: '1.2.3',
    run: async (request) => {
      requests.push(request)
      return 7
    },
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { exitCode, out, err, request: requests[0] }
}

const inputsOf = async (...line: string[]) => (await type(line)).request?.inputs ?? {}

describe('options', () => {
  test('are the inputs of the action, with its defaults, and the exit code comes from the step', async () => {
    const { exitCode, request } = await type(['run', '--agent-id', 'x', '--message=--hello', '--message-file', ''])
    expect(exitCode).toBe(7)
    expect(request?.action.folder).toBe('action-run-job')
    expect(request?.inputs).toMatchObject({
      'agent-id': 'x',
      message: '--hello',
      'message-file': '',
      wait: 'true',
      'timeout-minutes': '60',
    })
    expect(request?.inputs).not.toHaveProperty('run-id')
  })

  test.each([
    [['--wait'], 'true'],
    [['--no-wait'], 'false'],
    [['--wait', 'false'], 'false'],
    [['--wait=False'], 'False'],
    [[], 'true'],
    [['--wait', 'perhaps'], 'perhaps'],
  ])('%j makes wait %s', async (options, expected) => {
    expect((await inputsOf('run-job', ...options))['wait']).toBe(expected)
  })

  test('of a list can be repeated; of any other, the last counts', async () => {
    const inputs = await inputsOf('run', '--files', 'a.csv', '--files', 'b.csv', '--message', '1', '--message', '2')
    expect(inputs['files']).toBe('a.csv\nb.csv')
    expect(inputs['message']).toBe('2')
    expect((await inputsOf('report', '--fail-if', 'a>1', '--fail-if', 'b>2'))['fail-if']).toBe('a>1,b>2')
  })

  test('omit what only a workflow knows', async () => {
    expect(await inputsOf('report')).not.toHaveProperty('github-token')
  })

  test('of the command itself are not inputs', async () => {
    const { request } = await type([
      'report',
      '--json',
      '--verbose',
      '--summary',
      's.md',
      '--outputs-file',
      'o',
      '--output-dir',
      'd',
    ])
    expect(request?.options).toMatchObject({
      json: true,
      verbose: true,
      summary: 's.md',
      outputsFile: 'o',
      outputDir: 'd',
    })
    for (const name of ['json', 'verbose', 'summary', 'outputs-file', 'output-dir']) {
      expect(request?.inputs).not.toHaveProperty(name)
    }
  })
})

describe('modes', () => {
  test.each(['plan', 'apply', 'drift'])('%s is a command for Assignments, and for Skills by name', async (mode) => {
    const first = await type([mode, '--path', 'a'])
    expect([first.request?.action.folder, first.request?.inputs['mode']]).toEqual(['action-sync-assignments', mode])
    for (const noun of ['assignments', 'skills']) {
      const { request } = await type([mode, noun, '--path', 'b'])
      expect(request?.action.folder).toBe(`action-sync-${noun}`)
      expect(request?.inputs).toMatchObject({ mode, path: 'b' })
    }
  })

  test('are chosen by a person, because there is no event', async () => {
    const { exitCode, err, request } = await type(['sync-skills'])
    expect([exitCode, request]).toEqual([2, undefined])
    expect(err).toContain('outside GitHub no event chooses a mode: set --mode')
    expect((await inputsOf('sync-skills', '--mode', 'drift'))['mode']).toBe('drift')
  })
})

describe('a mistake', () => {
  test.each([
    [['run', '--mesage', 'x'], '--message'],
    [['report', '--agents', 'x'], '--agent-ids'],
    [['rnu'], 'run'],
    [['plna'], 'plan'],
    [['plan', 'skils'], 'too many arguments'],
    [['plan', '--path', 'x', 'skills'], 'options go after the noun: plan assignments|skills'],
    [['run', '--message'], 'argument missing'],
    [['run', 'extra'], 'too many arguments'],
  ])('%j is refused with a hint', async (line, hint) => {
    const { exitCode, err, request } = await type(line)
    expect([exitCode, request]).toEqual([2, undefined])
    expect(err).toContain(hint)
    expect(err).toContain('--help')
  })
})

describe('help', () => {
  test.each([['--help'], ['help'], []])('%j names every command', async (...line) => {
    const { exitCode, out, err } = await type(line)
    expect(exitCode).toBe(line.length === 0 ? 2 : 0)
    for (const { name } of commandsOf(actions)) expect(out + err).toContain(name)
  })

  test('of a command names every input, its default, and what is required', async () => {
    for (const { name, action } of commandsOf(actions)) {
      const { exitCode, out } = await type([name, '--help'])
      expect(exitCode).toBe(0)
      const text = out.replace(/\s+/g, ' ')
      for (const [input, { description, default: standard }] of Object.entries(action.inputs)) {
        if (input === 'mode' && !name.startsWith('sync')) continue
        expect(text, name).toContain(` --${input} `)
        expect(text, name).toContain(description.replace(/\s+/g, ' '))
        if (standard && !standard.includes('${{')) expect(text, name).toContain(`default: ${standard}`)
      }
    }
    expect((await type(['call', '--help'])).out.replace(/\s+/g, ' ')).toContain('(required)')
  })

  test('does not show what only makes sense in a workflow as a default', async () => {
    expect((await type(['report', '--help'])).out).not.toContain('${{')
  })

  test('prints the version', async () => {
    expect(await type(['--version'])).toMatchObject({ exitCode: 0, out: '1.2.3\n' })
  })
})

test('a new action needs no change here', async () => {
  const [known] = actions
  if (!known) throw new Error('There are no actions.')
  const later = {
    ...known,
    folder: 'action-push-cases',
    inputs: { 'cases-file': { description: 'The rows.', required: true } },
    types: {},
  }
  const { request } = await type(['push-cases', '--cases-file', 'a.csv'], [later])
  expect(request).toMatchObject({ action: later, inputs: { 'cases-file': 'a.csv' } })
  expect((await type(['push', '--cases-file', 'a.csv'], [later])).request?.inputs).toEqual({ 'cases-file': 'a.csv' })
})
