import { describe, expect, test } from 'vitest'
import { parseCommit } from '../../../shared/action/git/objects/commit.ts'
import { parseObjectId } from '../../../shared/action/git/objects/object-id.ts'
import { createBody } from '../../../shared/action/github/body.ts'
import { addSecret, addSecretUrl, redact } from '../../../shared/action/log/redact.ts'
import * as text from '../../../shared/action/log/text.ts'
import * as markdown from '../../../shared/action/outputs/markdown.ts'
import { fitSummary } from '../../../shared/action/outputs/summary.ts'
import { deprecationOf } from '../../../shared/duvo/calls/deprecation.ts'
import { pathFor } from '../../../shared/duvo/calls/path.ts'
import { redirectTarget } from '../../../shared/duvo/http/redirects.ts'
import { errorContentOf } from '../../../shared/duvo/http/responses.ts'
import { rateLimitOf, retryAfterMs } from '../../../shared/duvo/retry/rate-headers.ts'
import { growthOf } from '../../harness/measure/growth.ts'

addSecret('dv_growth_0123456789')
addSecretUrl('https://store.test/key?sig=0123456789abcdef0123456789&b=2')

const commit = parseObjectId('a'.repeat(40))
const headers = (value: string) => ({ get: () => value, has: () => true })
const from = new URL('https://api.duvo.ai/v2/x')

/** Everything in shared/action and shared/duvo that reads untrusted text. */
const readers: Record<string, (foreign: string) => unknown> = {
  neutral: text.neutral,
  oneLine: (foreign) => text.oneLine(foreign),
  clipBytes: (foreign) => text.clipBytes(foreign, foreign.length / 2),
  clipChars: (foreign) => text.clipChars(foreign, foreign.length / 2),
  redact,
  escapeText: markdown.escapeText,
  inlineCode: markdown.inlineCode,
  fence: (foreign) => markdown.fence(foreign),
  table: (foreign) => markdown.table(['a'], [[foreign]]),
  link: (foreign) => markdown.link(foreign, `https://example.com/${foreign}`),
  mermaidLabel: markdown.mermaidLabel,
  'the summary': (foreign) => fitSummary([{ markdown: foreign, fallback: undefined, priority: 0 }], 900 * 1024),
  'the cut summary': (foreign) =>
    fitSummary([{ markdown: foreign, fallback: undefined, priority: 0 }], foreign.length / 2),
  'the comment': (foreign) => createBody('<!-- duvo-actions: x -->', foreign, {}),
  'the commit': (foreign) => parseCommit(commit, Buffer.from(`tree ${'a'.repeat(40)}\n\n${foreign}`)),
  'the author': (foreign) => parseCommit(commit, Buffer.from(`author ${foreign}\n\nx`)),
  'the error': (foreign) => errorContentOf({ status: 502, headers: headers(''), body: Buffer.from(foreign) }),
  'the error page': (foreign) =>
    errorContentOf({ status: 502, headers: headers(''), body: Buffer.from(`<html>${foreign}`) }),
  'the deprecation': (foreign) => deprecationOf('GET', '/v2/x', headers(foreign), 0),
  'the rate limit': (foreign) => [rateLimitOf(headers(foreign), 0), retryAfterMs(headers(foreign), 0)],
  'the redirect': (foreign) => redirectTarget('GET', from, 302, foreign, 0),
  'the id in a path': (foreign) => pathFor('/v2/runs/{run_id}', { run_id: foreign }),
}

/** Texts on which patterns with repetitions are slow: runs without the expected end, and beginnings without ends. */
const shapes = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  ' \n',
  '\n\t',
  'a',
  '1',
  '`',
  '~~~\n',
  '``',
  '#',
  '##[',
  '::',
  '<',
  '<style',
  '<a b="',
  '<!--',
  '<details>\n',
  '&',
  '|',
  '[',
  '](',
  '*',
  '_',
  '@',
  'www.',
  'GH-',
  'http://',
  '%',
  '"',
  '{',
  '\\',
  '\u001b[',
  '\u001b]',
  '\u200b',
  '/',
  '../',
  ';rel=',
  '<x>;',
  '-',
  '.',
]

describe.each(Object.entries(readers))('%s', (_, read) => {
  // Another process on the machine can slow one measurement; a reader that is not linear fails all of them.
  test.each(shapes)('takes four times as long for four times as many %j', { retry: 3 }, async (shape) => {
    const prepare = (count: number) => `x${shape.repeat(count)}y`
    expect(await growthOf(10_000, prepare, read)).toBeLessThan(6)
  })
})
