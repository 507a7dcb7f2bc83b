import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addSecret } from '../log/redact.ts'
import { details, fence } from '../outputs/markdown.ts'
import { createBody, createMarker, cutMarkdown, findMarker, isSameBody, maxBodyCharacters } from './body.ts'

const key = { kind: 'comment', action: 'sync-skills', key: 'skills' } as const
const marker = createMarker(key)

test('a marker is a separate hidden line for each action and key, whatever the key contains', () => {
  const other = createMarker({ ...key, key: '--> <b>\n' })
  expect(marker).toMatch(/^<!-- duvo-actions:comment [0-9a-f]{64} -->$/)
  expect(other).toMatch(/^<!-- duvo-actions:comment [0-9a-f]{64} -->$/)
  expect(
    new Set([
      marker,
      other,
      createMarker({ ...key, action: 'sync-assignments' }),
      createMarker({ ...key, kind: 'issue' }),
    ]).size,
  ).toBe(4)
})

test('a marker is found only at the start of a line, with any line ending', () => {
  expect(findMarker(`${marker}\r\ntext`, marker)).toBe(0)
  expect(findMarker(`text\n${marker}`, marker)).toBe(5)
  expect(findMarker(`quoted ${marker}`, marker)).toBe(-1)
  expect(findMarker(`${marker} more`, marker)).toBe(-1)
})

test('a marker in the text itself does not count', () => {
  const body = createBody(marker, `before\n${marker}\n<!--DUVO-ACTIONS:issue x-->\n<!-- other -->`, {})
  expect(body.indexOf(marker)).toBe(0)
  expect(body.lastIndexOf(marker)).toBe(0)
  expect(body).not.toMatch(/\n<!--\s*duvo-actions/i)
  expect(body).toContain('<!-- other -->')
})

test('a secret never gets into a body, because GitHub does not mask it there', () => {
  addSecret('dv_secret_1234567890')
  expect(createBody(marker, 'key dv_secret_1234567890', {})).toBe(`${marker}\nkey ***`)
})

test('a short body is kept, a long one is cut with a pointer to the summary', () => {
  const fits = 'x'.repeat(maxBodyCharacters - marker.length - 1)
  expect(createBody(marker, fits, {})).toBe(`${marker}\n${fits}`)
  const cut = createBody(marker, 'line\n'.repeat(20_000), { summaryUrl: 'https://github.com/o/n/actions/runs/1' })
  expect(cut.length).toBeLessThanOrEqual(maxBodyCharacters)
  expect(cut.length).toBeGreaterThan(maxBodyCharacters - 20)
  expect(cut).toMatch(
    /\nline\n\n_This is too long .* in the \[job summary\]\(<https:\/\/github\.com\/o\/n\/actions\/runs\/1>\)\._$/,
  )
})

test('code blocks and folded sections that the cut leaves open are closed', () => {
  const text = details('Title', fence(`\`\`\`\n${'code\n'.repeat(50)}`))
  expect(cutMarkdown(text, 120, '\n\nMORE')).toMatch(
    /^<details><summary>Title<\/summary>\n\n````\n```\n(code\n)+````\n\n<\/details>\n\nMORE$/,
  )
})

test('a single line that is too long is cut, but not inside a character', () => {
  expect(cutMarkdown('\u{1f600}'.repeat(50), 20, ' MORE')).toBe(`${'\u{1f600}'.repeat(7)}… MORE`)
})

test('what is cut is never too long and always closed', () => {
  const line = fc.constantFrom(
    '```',
    '````',
    '~~~',
    '```ts',
    '```a`b',
    'text',
    '<details><summary>x</summary>',
    '</details>',
    '',
    'a longer line of text',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.integer({ min: 120, max: 400 }), (lines, limit) => {
      const pointer = '\n\nMORE'
      const cut = cutMarkdown(lines.join('\n'), limit, pointer)
      expect(cut.length).toBeLessThanOrEqual(limit)
      if (lines.join('\n').length > limit) expect(cut.endsWith(pointer)).toBe(true)
      if (cut.endsWith(pointer)) expect(isBlockOpen(cut)).toBe(false)
    }),
  )
})

/** Parses code blocks like CommonMark: a block ends at a line with the same mark, at least as long, and nothing else. */
function isBlockOpen(text: string): boolean {
  let open = ''
  for (const line of text.split('\n')) {
    const mark = /^(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1] ?? ''
    if (open === '') open = mark
    else if (mark.startsWith(open) && line.trim() === mark) open = ''
  }
  return open !== ''
}

test('line endings and white space at the end make no difference', () => {
  expect(isSameBody('a\r\nb', 'a\nb\n')).toBe(true)
  expect(isSameBody('a', 'b')).toBe(false)
  expect(isSameBody(undefined, '')).toBe(false)
})
