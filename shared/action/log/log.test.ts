import * as core from '@actions/core'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readAsRunner } from '../../../test/harness/runner/oracle.ts'
import { createLog, type Log } from './log.ts'
import { addSecret } from './redact.ts'

function capture(use: (log: Log) => void, isDebug = false): string {
  let stdout = ''
  use(
    createLog({
      write: (text) => {
        stdout += text
      },
      isDebug,
    }),
  )
  return stdout
}

const lines = (stdout: string) => stdout.split('\n').slice(0, -1)

/** Everything that command parsers, terminals and culture-aware searches treat specially. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...':#[]\r\n\t %,=;\u00a0\u3000\u200b\u2060\u00ad\u001b\u0085\u2028\v\f\u0000\ufeffab'),
      fc.constantFrom(
        '::',
        '##[',
        'set-output name=a',
        'error',
        'add-mask',
        'stop-commands',
        '::set-output name=a::b',
        '##[error]',
        '\u001b[0m',
        '\u001b]8;;',
        '\u0007',
        ']',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('remote', () => {
  it('prints 10,000 hostile texts without a single workflow command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const stdout = capture((log) => log.remote(text))
        const { commands, masks, problems } = readAsRunner({ stdout })
        expect({ commands, masks, problems }).toEqual({ commands: [], masks: [], problems: [] })
        for (const line of lines(stdout)) expect(line.startsWith('│ ')).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  })

  it('would run commands if it printed the same texts unchanged', () => {
    const samples = fc.sample(hostileText, { numRuns: 2_000, seed: 7 })
    const executed = samples.filter((text) => readAsRunner({ stdout: `${text}\n::error::x` }).commands.length > 1)
    expect(executed.length).toBeGreaterThan(10)
  })

  it('prefixes every line, and replaces an invisible prefix', () => {
    expect(capture((log) => log.remote('a\r\nb'))).toBe('│ a\n│ b\n')
    expect(capture((log) => log.remote('::error::x', { prefix: '\u200b ' }))).toBe('│ \\::error::x\n')
    expect(capture((log) => log.remote('x', { prefix: 'agent ##[' }))).toBe('agent ##\\[x\n')
  })

  it('cuts a line at 8 KiB of UTF-8', () => {
    const [line = ''] = lines(capture((log) => log.remote('ž'.repeat(10_000))))
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(8192)
    expect(line.endsWith('…')).toBe(true)
  })

  it('prints 10,000 lines per run, then says once where the rest is', () => {
    const printed = lines(
      capture((log) => {
        for (let call = 0; call < 6; call += 1) log.remote('x\n'.repeat(2_499), { rest: 'messages-file\n::error::x' })
      }),
    )
    expect(printed).toHaveLength(10_001)
    expect(printed.at(-1)).toBe('… the rest of this text is not in the log: messages-file ::error::x')
  })

  it('prints at most 4 MiB per run', () => {
    const stdout = capture((log) => log.remote(`${'x'.repeat(8_000)}\n`.repeat(1_000)))
    expect(Buffer.byteLength(stdout)).toBeLessThan(4 * 1024 * 1024 + 100)
    expect(lines(stdout).at(-1)).toBe('… the rest of this text is not in the log')
  })

  it('redacts a secret, even with invisible characters in it or at the cut of the line', () => {
    addSecret('dv_log_secret_0123456789')
    const cut = 'x'.repeat(8192 - 10)
    const stdout = capture((log) => log.remote(`dv_log_\u200bsecret_0123456789\n${cut}dv_log_secret_0123456789`))
    expect(stdout).toContain('│ ***\n')
    expect(stdout).not.toContain('dv_log')
  })
})

describe('own text', () => {
  it('is never a command either', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const stdout = capture((log) => log.info(text))
        expect(readAsRunner({ stdout }).commands).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  it('prints exactly one command for an annotation, a group and a debug line, whatever they say', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (message, title) => {
        const stdout = capture((log) => {
          log.warning(message, { title, file: title, line: 3, column: 1 })
          log.group(message)
          log.endGroup()
          log.debug(message)
        }, true)
        const { commands, problems } = readAsRunner({ stdout })
        expect(commands.map(({ command }) => command)).toEqual(['warning', 'group', 'endgroup', 'debug'])
        expect(problems).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('annotations', () => {
  it("have the form that GitHub's own toolkit gives them", () => {
    const place = { title: 'a: b, c', file: 'x,y.ts', line: 3, column: 4 }
    let expected = ''
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      expected += String(chunk)
      return true
    })
    core.error('50% of\nlines', { title: place.title, file: place.file, startLine: 3, startColumn: 4 })
    spy.mockRestore()
    expect(capture((log) => log.error('50% of\nlines', place))).toBe(expected)
  })

  it('arrive with their place and several lines', () => {
    const stdout = capture((log) => log.notice('one\ntwo', { title: 'T', file: 'a.yml', line: 2 }))
    expect(readAsRunner({ stdout }).annotations).toEqual([
      { level: 'notice', message: 'one\ntwo', title: 'T', file: 'a.yml', line: 2 },
    ])
  })

  it('are at most 10 of a kind; the others are plain lines', () => {
    const stdout = capture((log) => {
      for (let index = 1; index <= 12; index += 1) log.error(`problem ${index}`)
      log.warning('another kind')
    })
    const { annotations, log } = readAsRunner({ stdout })
    expect(annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), 'warning'])
    expect(log).toContain('error: problem 12')
  })

  it('are cut at 4,096 characters', () => {
    const { annotations } = readAsRunner({ stdout: capture((log) => log.error('x'.repeat(9_000))) })
    expect(annotations[0]?.message).toBe(`${'x'.repeat(4095)}…`)
  })
})

describe('groups', () => {
  it('end before the next one starts, and only if one is open', () => {
    const stdout = capture((log) => {
      log.endGroup()
      log.group('first')
      log.group('second')
      log.endGroup()
      log.endGroup()
    })
    expect(lines(stdout)).toEqual(['::group::first', '::endgroup::', '::group::second', '::endgroup::'])
  })
})

it('shows debug lines only if debug logging is on', () => {
  expect(capture((log) => log.debug('x'))).toBe('')
  expect(capture((log) => log.debug('x'), true)).toBe('::debug::x\n')
})
