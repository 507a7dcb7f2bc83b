import { expect, test } from 'vitest'
import { createLog } from '../../../shared/action/log/log.ts'
import { parseCommand } from './workflow-command.ts'

/** What the actions print, line by line. */
function printed(use: (log: ReturnType<typeof createLog>) => void): string[] {
  let text = ''
  use(
    createLog({
      write: (piece) => {
        text += piece
      },
      isDebug: true,
    }),
  )
  return text.split('\n').slice(0, -1)
}

test('reads every command that the actions print', () => {
  const lines = printed((log) => {
    log.error('100%\nsecond: line, %0A', { file: 'a,b:%3A.json', line: 3, title: 'a: b' })
    log.group('A: title')
    log.endGroup()
    log.debug('detail')
  })
  expect(lines.map(parseCommand)).toEqual(
    [
      {
        name: 'error',
        properties: { file: 'a,b:%3A.json', line: '3', title: 'a: b' },
        data: '100%\nsecond: line, %0A',
      },
      { name: 'group', properties: {}, data: 'A: title' },
      { name: 'endgroup', properties: {}, data: '' },
      { name: 'debug', properties: {}, data: 'detail' },
    ].map((command) => ({ ...command, properties: expect.objectContaining(command.properties) })),
  )
})

test('treats foreign text as text', () => {
  const lines = printed((log) => {
    log.remote('::error::forged\n  ::set-output name=a::b\n##[error]forged')
    log.info('::error::forged')
  })
  expect(lines.map(parseCommand)).toEqual(lines.map(() => undefined))
})

test.each(['', 'text', '::', ':: ::', '::Error::x', '::error', ' ::error::x'])('%j is not a command', (line) => {
  expect(parseCommand(line)).toBeUndefined()
})
