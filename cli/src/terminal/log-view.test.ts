import { describe, expect, test } from 'vitest'
import { createLogView } from './log-view.ts'
import { plainText } from './screen.ts'

function view(lines: string[], options = {}): string[] {
  const printed: string[] = []
  const screen = {
    print: (text: string) => void printed.push(text),
    style: (_: unknown, text: string) => plainText(text),
    columns: 80,
  }
  const log = createLogView(screen, options)
  for (const line of lines) log.read(line)
  log.end()
  return printed
}

describe('annotations', () => {
  test.each([
    ['::error::It failed', '✗ It failed'],
    ['::warning::Look', '! Look'],
    ['::notice title=Skipped::Nothing was done', 'i Skipped: Nothing was done'],
    ['::error::one%0Atwo', '✗ one\n  two'],
    ['::error file=a.json,line=3::broken', '✗ a.json:3: broken'],
    ['::error file=a.json,line=3::a.json: broken', '✗ a.json:3: broken'],
    ['::error file=a.json::broken', '✗ a.json: broken'],
    ['::error file=src%2Ca%3Ab.json::100%25', '✗ src,a:b.json: 100%'],
  ])('%j reads %j', (line, expected) => {
    expect(view([line])).toEqual([expected])
  })
})

describe('groups', () => {
  const lines = ['before', '::group::Tool call', 'one', 'two', '::endgroup::', 'after']

  test('are folded to their title', () => {
    expect(view(lines)).toEqual(['before', '▸ Tool call (2 lines)', 'after'])
  })

  test('are shown on request', () => {
    expect(view(lines, { isVerbose: true })).toEqual(['before', '▾ Tool call', '  one', '  two', 'after'])
  })

  test('hide no error, and end with the log', () => {
    expect(view(['::group::A', 'one', '::error::It failed', '::group::B', 'two'])).toEqual([
      '✗ It failed',
      '▸ A (1 line)',
      '▸ B (1 line)',
    ])
  })
})

test('masks are not printed, and are applied everywhere', () => {
  const lines = [
    '::add-mask::secret',
    '::add-mask::secret-and-more',
    'a secret-and-more',
    '::error::a secret',
    'secret',
  ]
  expect(view(lines)).toEqual(['a ***', '✗ a ***', '***'])
})

test('no output of a step moves the cursor, hides or reverses text', () => {
  const hostile = 'a\u001b[2J\u001b]0;title\u0007\u009b31m\u202eb\u0000\r'
  const printed = view([hostile, `::error::${hostile}`, `::group::${hostile}`, hostile, '::endgroup::']).join('\n')
  expect(printed).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
})
