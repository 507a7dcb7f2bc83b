import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { details, escapeText, fence, inlineCode, table } from '../../../shared/action/index.ts'
import { sectionsOf } from './markdown.ts'
import { plainText } from './screen.ts'

const paper = { style: (format: unknown, text: string) => `<${format}>${plainText(text)}</>`, columns: 60 }
const plain = { style: (_: unknown, text: string) => plainText(text), columns: 60 }

describe('the parts of a summary', () => {
  test.each([
    ['### Title', '<bold>Title</>'],
    ['**Bold** and `code`', '<bold>Bold</> and <cyan>code</>'],
    ['one<br>\ntwo', 'one\ntwo'],
    ['a < b &amp; c', 'a < b & c'],
    ['[page](https://example.com/a)', 'page (https://example.com/a)'],
    ['[page](other.md)', 'page'],
    ['![picture](https://example.com/a.png)', 'picture'],
    ['- one\n- two\n  - deep', '- one\n- two\n  - deep'],
    ['2. one\n3. two', '2. one\n3. two'],
    ['> said\n> more', '│ said\n│ more'],
    ['```diff\n+a\n-b\n c\n```', '  <green>+a</>\n  <red>-b</>\n  <dim> c</>'],
    ['```mermaid\nxychart-beta\n```', ''],
    ['<details><summary>A &lt;b&gt;</summary>\n\nbody\n\n</details>', '<bold>A <b></>\n\nbody'],
    ['a\n\n---\n\nb', `a\n\n${'─'.repeat(40)}\n\nb`],
  ])('%j', (markdown, expected) => {
    expect(sectionsOf(markdown, paper)).toBe(expected)
  })

  test('tables are aligned, even with wide characters', () => {
    const markdown = table(
      ['Name', 'Jobs'],
      [
        ['請求書', '12'],
        ['Orders', '3'],
      ],
    )
    expect(sectionsOf(markdown, plain)).toBe('Name    Jobs\n請求書  12\nOrders  3')
  })

  test('tables too wide for the terminal become lines', () => {
    const markdown = table(
      ['Name', 'Why', ''],
      [
        ['a', 'x'.repeat(60), ''],
        ['b', 'y', 'z'],
      ],
    )
    expect(sectionsOf(markdown, plain)).toBe(`Name: a\n  Why: ${'x'.repeat(60)}\nName: b\n  Why: y\n  z`)
  })

  test('a long folded section is cut, but not the text around it', () => {
    const markdown = `${details('Long', Array.from({ length: 9 }, (_, line) => `line ${line}`).join('\n\n'))}\n\nafter`
    const shown = sectionsOf(markdown, { ...plain, maxFolded: 3 })
    expect(shown).toContain('line 1\n… 14 more lines')
    expect(shown).not.toContain('line 2')
    expect(shown.endsWith('after')).toBe(true)
  })

  test('a folded section in another one ends where it should', () => {
    const markdown = `${details('Outer', `${details('Inner', 'deep')}\n\nstill inside`)}\n\nafter`
    expect(sectionsOf(markdown, plain)).toBe('Outer\n\nInner\n\ndeep\n\nstill inside\n\nafter')
  })
})

describe('text that the actions escape for Markdown', () => {
  // Markdown already collapses white space.
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((value) => value.replace(/\s+/g, ' ').trim())

  test('comes back unchanged', () => {
    fc.assert(
      fc.property(text, (value) => {
        fc.pre(value !== '' && !/[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(value.replaceAll(' ', '')))
        expect(sectionsOf(`x ${escapeText(value)} x`, plain)).toBe(`x ${plainText(value)} x`)
        expect(sectionsOf(table(['h'], [[escapeText(value)]]), { ...plain, columns: 10_000 }).split('\n')[1]).toBe(
          value,
        )
      }),
      { numRuns: 300 },
    )
  })

  test.each(['a|b', '`x`', '<b>&amp;</b>', '**a**', '@team #1', '* a', '\\', '1. a', '[x](y)', 'www.example.com'])(
    '%j in every place',
    (value) => {
      const markdown = [
        escapeText(value),
        inlineCode(value),
        fence(value),
        table([escapeText(value)], [[inlineCode(value)]]),
      ]
      for (const part of markdown) expect(sectionsOf(part, plain).split('\n')[0]?.trim()).toBe(value)
    },
  )
})
