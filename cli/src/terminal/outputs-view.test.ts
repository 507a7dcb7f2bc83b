import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { printOutputs } from './outputs-view.ts'

function printed(outputs: Record<string, string>, columns = 60): string[] {
  const lines: string[] = []
  const screen = { print: (text: string) => void lines.push(text), style: (_: unknown, text: string) => text, columns }
  printOutputs(outputs, screen, (text) => text.replaceAll('secret', '***'))
  return lines
}

test('each non-empty output is a line', () => {
  expect(printed({ status: '200', body: '', 'body-file': '/tmp/body.json' })).toEqual([
    '  status     200',
    '  body-file  /tmp/body.json',
  ])
})

test('values to copy are not cut', () => {
  const path = `/tmp/${'folder/'.repeat(20)}body.json`
  expect(printed({ 'body-file': path })).toEqual([`  body-file  ${path}`])
})

test('lines are joined, secrets and control characters removed, and long values cut', () => {
  expect(printed({ a: 'one\n\ntwo\tthree' })).toEqual(['  a  one two three'])
  expect(printed({ a: 'a secret \u001b[2J\u202ex' })).toEqual(['  a  a *** x'])
  const [line = ''] = printed({ a: '請求書 '.repeat(40) })
  expect(line.endsWith('…')).toBe(true)
  expect(stringWidth(line)).toBeLessThanOrEqual(60)
})
