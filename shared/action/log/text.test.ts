import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipBytes, clipChars, neutral, oneLine, splitLines, stripInvisible } from './text.ts'

describe('neutral', () => {
  it.each([
    ['##[error]x', '##\\[error]x'],
    ['###[error]x', '###\\[error]x'],
    ['  ::error::x', '  \\::error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['a\u2028::error::x', 'a\n\\::error::x'],
    ['#\u200b#[error]x', '##\\[error]x'],
    ['#\u001b[0m#[error]x', '##\\[error]x'],
    ['\u00ad::error::x', '\\::error::x'],
    [':\u2060:error::x', '\\::error::x'],
    ['#\u001b#[error]x', '#error]x'],
  ])('turns %j into %j', (text, expected) => {
    expect(neutral(text)).toBe(expected)
  })

  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b[2K\u001b[1Agone', 'gone'],
    ['\u001b]8;;https://x.test\u0007link\u001b]8;;\u001b\\', 'link'],
    ['\u009b31mred', 'red'],
    ['\u001b]0;never ended', '0;never ended'],
    ['\u202eabc\u2066d\u200bo\ufeffe', 'abcdoe'],
    ['a\u0000b\u0008c\u007fd', 'abcd'],
    ['lone \ud83d surrogate', 'lone \ufffd surrogate'],
  ])('removes what hides or moves text: %j', (text, expected) => {
    expect(neutral(text)).toBe(expected)
  })

  it.each([
    'Příliš žluťoučký kůň',
    '日本語の文',
    'مرحبا',
    '👍🏽 🇨🇿 🎉',
    '\tindented',
    'a: b # c [d] %25 50%',
    'e\u0301',
  ])('leaves %s as it is', (text) => {
    expect(neutral(text)).toBe(text)
  })

  it('splits joined emoji into their visible parts', () => {
    expect(neutral('👩‍👧 ❤️')).toBe('👩👧 ❤')
  })

  it('is idempotent', () => {
    const text = fc.string({
      unit: fc.constantFrom(...':#[]\r\n\t \u00a0\u200b\u001b;m\\a\u009d\u0007\u2028'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, (value) => {
        for (const line of neutral(value).split('\n')) expect(stripInvisible(line)).toBe(line)
      }),
    )
  })

  it('takes linear time, even for text made to be slow', () => {
    const hostile = ['\u001b]', '\u009d', '\u001b[', '##[', '\u001b', ' ', '\u001bP\u001b'].map((part) =>
      part.repeat(200_000),
    )
    for (const text of hostile) expect(neutral(text).includes('\u001b')).toBe(false)
  })
})

describe('splitLines', () => {
  it('splits at every break and counts CRLF once', () => {
    expect(splitLines('a\r\nb\rc\nd\u0085e\u2028f\u2029g\vh\fi')).toEqual([...'abcdefghi'])
  })
})

describe('oneLine', () => {
  it('joins lines, squeezes white space and breaks commands', () => {
    expect(oneLine(' ::error::a\r\n\t b \u00a0c ')).toBe('\\::error::a b c')
  })

  it('ends a cut text with an ellipsis', () => {
    expect(oneLine('abcdef', 4)).toBe('abc…')
  })
})

describe('clipping', () => {
  it('never exceeds the bound and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 3, max: 40 }), (value, max) => {
        const text = value.toWellFormed().replaceAll('\ufffd', '')
        expect(Buffer.byteLength(clipBytes(text, max))).toBeLessThanOrEqual(max)
        expect(clipBytes(text, max)).not.toContain('\ufffd')
        expect(clipChars(text, max).length).toBeLessThanOrEqual(max)
        expect(clipChars(text, max).isWellFormed()).toBe(true)
      }),
    )
  })

  it('leaves what fits alone', () => {
    expect(clipBytes('žluť', 6)).toBe('žluť')
    expect(clipBytes('žluť', 5)).toBe('ž…')
    expect(clipChars('žluť', 4)).toBe('žluť')
  })
})
