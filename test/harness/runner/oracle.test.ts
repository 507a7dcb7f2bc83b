import * as core from '@actions/core'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readAsRunner } from './oracle.ts'

const commandsIn = (stdout: string) => readAsRunner({ stdout }).commands.map(({ command }) => command)

describe('commands', () => {
  it.each([
    ['::error::broken', 'at the start of a line'],
    [' \t\u00a0\u3000\u0085::error::broken', 'after any white space that .NET trims'],
    ['::ERROR::broken', 'in capitals'],
    ['text ##[error]broken', 'in the old form, anywhere in a line'],
    ['first\r::error::second', 'after a carriage return'],
  ])('are found in %j: %s', (stdout) => {
    expect(commandsIn(stdout)).toHaveLength(1)
  })

  it.each([
    'text ::error::broken',
    '::error:broken',
    '::no-such-command::x',
    '##\\[error]broken',
    '##[no-such-command]x',
    '##[error',
    '\\::error::broken',
    'first\u2028::error::second',
  ])('are not found in %j', (stdout) => {
    expect(commandsIn(stdout)).toEqual([])
  })

  it('ignores weightless characters in searches, but counts them when it cuts out the name', () => {
    expect(commandsIn('#\u200b#[error]x')).toEqual([])
    expect(commandsIn(':\u200b:error::x')).toEqual([])
  })

  it('unescapes data and properties', () => {
    const { annotations } = readAsRunner({ stdout: '::error file=a%2Cb.ts,line=3,col=4,title=x%3Ay==z::50%25%0Adone' })
    expect(annotations).toEqual([
      { level: 'error', message: '50%\ndone', file: 'a,b.ts', line: 3, column: 4, title: 'x:y==z' },
    ])
  })

  it('unescapes the old form by its own rules', () => {
    const { outputs } = readAsRunner({ stdout: 'x ##[set-output name=a%3Bb;]v%5D%0Aw' })
    expect(outputs).toEqual({ 'a;b': 'v]\nw' })
  })

  it('keeps 10 annotations of each level and cuts their messages', () => {
    const stdout = `${'::warning::w\n'.repeat(12)}::error::${'x'.repeat(5000)}\n`
    const { annotations } = readAsRunner({ stdout })
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(10)
    expect(annotations.at(-1)?.message).toHaveLength(4096)
  })

  it('fails the step for disabled commands', () => {
    expect(readAsRunner({ stdout: '::set-env name=A::b\n::add-path::/x\n' }).problems).toHaveLength(2)
  })
})

describe('stop-commands', () => {
  it('prints commands as text until its token appears', () => {
    const stdout = '::stop-commands::tok\n::set-output name=a::1\n::tok::\n::set-output name=b::2\n'
    const { outputs, log } = readAsRunner({ stdout })
    expect(outputs).toEqual({ b: '2' })
    expect(log).toContain('::set-output name=a::1')
  })

  it('masks a token of more than six characters', () => {
    expect(readAsRunner({ stdout: '::stop-commands::longtoken\nlongtoken\n' }).log).toContain('***')
  })

  it('refuses a token that is empty or the name of a command', () => {
    const { problems, outputs } = readAsRunner({ stdout: '::stop-commands::error\n::set-output name=a::1\n' })
    expect(problems).toHaveLength(1)
    expect(outputs).toEqual({ a: '1' })
  })
})

describe('masks', () => {
  const secret = 'p@ss "w0rd" & <more>'
  it.each([
    ['plain', secret],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64 from the second byte', Buffer.from(secret).subarray(1).toString('base64')],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['URL', encodeURIComponent(secret)],
    ['XML', 'p@ss &quot;w0rd&quot; &amp; &lt;more&gt;'],
  ])('cover the %s form', (_, form) => {
    const { log } = readAsRunner({ stdout: `::add-mask::${secret}\n[${form}]\n` })
    expect(log).toEqual(['[***]'])
  })

  it('cover each line of a value, the message of an annotation and the summary, but not outputs', () => {
    const stdout = '::add-mask::first%0Asecond\n::error::a second b\nfirst\n'
    const view = readAsRunner({ stdout, summary: 'second', output: 'a=second\n' })
    expect(view.log).toEqual(['##[error]a *** b', '***'])
    expect([view.annotations[0]?.message, view.summary, view.outputs['a']]).toEqual(['a *** b', '***', 'second'])
  })

  it('merge if they are adjacent', () => {
    expect(readAsRunner({ stdout: 'abcdef', secrets: ['abc', 'cde', 'f'] }).log).toEqual(['***'])
  })
})

describe('command files', () => {
  it('reads lines, blocks and repeated names', () => {
    const output = 'a=1\n\nb<<EOF\nx\r\n=y\nEOF\na=2=3\nempty<<E\nE\n'
    expect(readAsRunner({ output }).outputs).toEqual({ a: '2=3', b: 'x\r\n=y', empty: '' })
  })

  it.each(['no value', 'a<<', '<<EOF', 'a<<EOF\nx\n', 'a<<EOF\nx'])(
    'fails the step for %j, keeping what came before',
    (text) => {
      const { outputs, problems } = readAsRunner({ output: `ok=1\n${text}` })
      expect(outputs).toEqual({ ok: '1' })
      expect(problems).toHaveLength(1)
    },
  )

  it('drops a summary over 1 MiB and says so in an error', () => {
    const view = readAsRunner({ summary: 'ž'.repeat(524_289) })
    expect(view.summary).toBeUndefined()
    expect(view.annotations).toHaveLength(1)
    expect(readAsRunner({ summary: 'ž'.repeat(524_288) }).summary).toHaveLength(524_288)
  })
})

it("reads back exactly what GitHub's own toolkit writes", () => {
  const text = fc.string({ unit: fc.constantFrom(...'a:,%=;]\r\n\t #[ž'), minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(text, text, (message, title) => {
      const written: string[] = []
      const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0)
      core.warning(message, { title, file: 'a.ts', startLine: 2 })
      spy.mockRestore()
      const { annotations } = readAsRunner({ stdout: written.join('') })
      // The runner strips leading equals signs of a property and trims the list; nothing else may change.
      const expected = /^[=\s]|[=\s]$/.test(title) ? {} : { title }
      expect(annotations).toMatchObject([{ level: 'warning', message, file: 'a.ts', line: 2, ...expected }])
    }),
  )
})
