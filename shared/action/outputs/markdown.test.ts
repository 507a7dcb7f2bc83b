import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { addSecret } from '../log/redact.ts'
import { splitLines, stripInvisible } from '../log/text.ts'
import { details, escapeText, fence, inlineCode, link, mermaidLabel, table } from './markdown.ts'

/** Renders GitHub-flavoured Markdown. Raw HTML passes through, so that it shows. */
const render = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

const shown = (text: string) =>
  splitLines(text)
    .map((line) => stripInvisible(line))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

const tagsOf = (html: string) => (html.match(/<\/?[a-z][^>]*>|<!--/gi) ?? []).map((tag) => tag.replace(/ .*>/, '>'))

/** The text that a reader sees, without the gaps that keep it inert. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u200b', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'`*_{}[]()<>#+-.!|~&$@:=^"\'\\/;%1aA \t\n\r'),
      fc.constantFrom(
        '<script>',
        '![x](http://track)',
        '[x](javascript:alert(1))',
        'https://x.test',
        'www.x.test',
        'ftp://x',
        'mailto:a@b.test',
        '@org/team',
        'a@b.test',
        'o/r#12',
        'GH-12',
        '```',
        '~~~',
        '<!--',
        '-->',
        '</details>',
        '&#64;',
        '&lt;',
        '[^1]',
        '[ ]',
        '| --- |',
        '\n---\n',
        '\n# ',
        '1. ',
        '- ',
        '> ',
        '    ',
      ),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

describe('escapeText', () => {
  it('shows any text as one paragraph with exactly this text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(escapeText(text))
        expect(tagsOf(html)).toEqual(shown(text) === '' ? [] : ['<p>', '</p>'])
        expect(textOf(html)).toBe(shown(text))
      }),
      { numRuns: 5_000 },
    )
  })

  it('works in the middle of a sentence, a list item and a heading', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeText(text)
        expect(tagsOf(render(`The title is ${escaped}, and **bold**.`))).toEqual([
          '<p>',
          '<strong>',
          '</strong>',
          '</p>',
        ])
        expect(tagsOf(render(`- ${escaped} x`))).toEqual(['<ul>', '<li>', '</li>', '</ul>'])
        expect(tagsOf(render(`## ${escaped} x`))).toEqual(['<h2>', '</h2>'])
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    '@octocat',
    '@org/team',
    '(@a)',
    '#123',
    'o/r#123',
    'GH-12',
    'gh-12',
    'https://x.test',
    '_www.x.test',
    'a@b.test',
  ])('breaks up what GitHub would link: %s', (text) => {
    const escaped = escapeText(text)
    expect(escaped).not.toMatch(/@\w|#\d|gh-\d|:\/\/|www\./i)
    expect(textOf(render(escaped))).toBe(text)
  })

  it('removes invisible characters first', () => {
    expect(escapeText('@\u200borg \u202eabc\u001b[31m')).toBe('@\u200borg abc')
  })
})

describe('inlineCode', () => {
  it('shows any text as code only', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(`x ${inlineCode(text)} y`)
        expect(tagsOf(html)).toEqual(shown(text) === '' ? ['<p>', '</p>'] : ['<p>', '<code>', '</code>', '</p>'])
        expect(textOf(html).replaceAll(' ', '')).toBe(`x${shown(text)}y`.replaceAll(' ', ''))
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('table', () => {
  const grid = (columns: number, rows: number) => [
    '<table>',
    '<thead>',
    '<tr>',
    ...Array.from({ length: columns }, () => ['<th>', '</th>']).flat(),
    '</tr>',
    '</thead>',
    ...(rows === 0 ? [] : ['<tbody>']),
    ...Array.from({ length: rows }, () => [
      '<tr>',
      ...Array.from({ length: columns }, () => ['<td>', '</td>']).flat(),
      '</tr>',
    ]).flat(),
    ...(rows === 0 ? [] : ['</tbody>']),
    '</table>',
  ]

  it('keeps any text in its cell, escaped or as code', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const html = render(
          table(
            ['Name', escapeText(first)],
            [
              [escapeText(first), inlineCode(second)],
              [inlineCode(first), 'x'],
            ],
          ),
        )
        expect(tagsOf(html).filter((tag) => !/code/.test(tag))).toEqual(grid(2, 2))
        const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => textOf(cell).replaceAll(' ', ''))
        expect(cells).toEqual([first, second, first, 'x'].map((text) => shown(text).replaceAll(' ', '')))
      }),
      { numRuns: 3_000 },
    )
  })

  it('keeps 10,000 pipes in one cell', () => {
    expect(tagsOf(render(table(['a', 'b'], [['|'.repeat(10_000), inlineCode('|'.repeat(10_000))]])))).toEqual(
      grid(2, 1).flatMap((tag, index, all) =>
        tag === '</td>' && index === all.lastIndexOf('</td>') ? ['<code>', '</code>', tag] : [tag],
      ),
    )
  })

  it('pads short rows and drops cells without a column', () => {
    expect(table(['a', 'b'], [['1'], ['1', '2', '3']])).toBe('| a | b |\n| --- | --- |\n| 1 |  |\n| 1 | 2 |')
  })

  it('joins the lines of a cell', () => {
    expect(table(['a'], [['x\r\ny\u2028z']])).toBe('| a |\n| --- |\n| x y z |')
  })
})

describe('fence', () => {
  it('contains any text unchanged', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', 'json', 'mermaid', 'x`y', 'a\nb'), (text, language) => {
        const html = render(`${fence(text, language)}\n\nafter`)
        expect(tagsOf(html)).toEqual(['<pre>', '<code>', '</code>', '</pre>', '<p>', '</p>'])
        const [, code = ''] = /<code[^>]*>(.*)<\/code>/s.exec(html) ?? []
        const lines = splitLines(text).map((line) => stripInvisible(line))
        expect(textOf(code)).toBe(`${lines.join('\n')}\n`)
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('details', () => {
  it('shows its title as text', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const html = render(details(title, 'body'))
        expect(tagsOf(html)).toEqual(['<details>', '<summary>', '</summary>', '<p>', '</p>', '</details>'])
        expect(textOf(html.replace(/<p>.*/s, '')).trimEnd()).toBe(shown(title))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('link', () => {
  it('leads only to the address, whatever its text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, path) => {
        const html = render(`a ${link(`t${text}`, `https://x.test/${path}`)} b`)
        expect(tagsOf(html)).toEqual(['<p>', '<a>', '</a>', '</p>'])
        expect(html).toContain('href="https://x.test/')
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///x', 'https://u:p@x.test', 'x', ''])(
    'is plain text for the address %j',
    (url) => {
      expect(link('*text*', url)).toBe('\\*text\\*')
    },
  )
})

it('a secret is removed before escaping', () => {
  addSecret('dv_markdown_secret|1')
  const text = 'a dv_markdown_secret|1 b'
  const all = [escapeText(text), inlineCode(text), fence(text), details(text, ''), link(text, 'https://x.test')]
  expect(all.filter((markdown) => markdown.includes('secret'))).toEqual([])
})

describe('mermaidLabel', () => {
  it.each([
    ['a "quoted" `name`; end', 'a quoted name end'],
    ['x\n```\n<script>', 'x script'],
    ['%%{init: {}}%%', '% init %'],
    ['Účet č. 5 (EU)', 'Účet č. 5 (EU)'],
  ])('keeps what cannot end a label in %j', (text, expected) => {
    expect(mermaidLabel(text)).toBe(expected)
  })
})
