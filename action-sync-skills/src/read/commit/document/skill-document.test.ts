import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSkillDocument } from './skill-document.ts'

const read = (text: string) => readSkillDocument(Buffer.from(text))
const valid = (yaml: string) => read(`---\n${yaml}\n---\n# Body\n`)

describe('a SKILL.md', () => {
  test.each([
    ['plain', '---\nname: pay\ndescription: Pays.\n---\nBody', 'Pays.'],
    ['with a byte order mark and CRLF', '\ufeff---\r\nname: pay\r\ndescription: Pays.\r\n---\r\nBody\r\n', 'Pays.'],
    ['with quotes', `---\nname: "pay"\ndescription: 'It''s: paid'\n---\nBody`, "It's: paid"],
    ['with folded text', '---\nname: pay\ndescription: >-\n  One\n  two\n---\nBody', 'One two'],
    [
      'with literal text that has dashes in it',
      '---\nname: pay\ndescription: |-\n  a\n  ---\n  b\n---\nBody',
      'a\n---\nb',
    ],
    ['with white space behind the dashes', '--- \nname: pay\ndescription: x\n---\t\nBody', 'x'],
    ['with comments and other fields', '---\n# why\nname: pay # it\ndescription: x\nversion: 2\n---\nBody', 'x'],
    ['with the longest description', `---\nname: pay\ndescription: ${'x'.repeat(1024)}\n---\nBody`, 'x'.repeat(1024)],
  ])('%s is read', (_, text, description) => {
    expect(read(text)).toMatchObject({ name: 'pay', description })
  })

  test('knows the lines of its fields', () => {
    const document = valid('license: MIT\nname: pay\n\ndescription: x')
    if (Array.isArray(document)) throw new Error('refused')
    const fields = ['name', 'description', 'license', 'file']
    expect(fields.map(document.lineOf)).toEqual([3, 5, 2, 2])
  })

  test.each<[string, string, { line: number; message: string }[]]>([
    ['has no frontmatter', '# Pay', [{ line: 1, message: 'must begin with frontmatter' }]],
    ['has no end of its frontmatter', '---\nname: pay\n', [{ line: 1, message: 'must begin with frontmatter' }]],
    ['is empty', '', [{ line: 1, message: 'must begin with frontmatter' }]],
    ['has a list as frontmatter', '---\n- a\n---\nBody', [{ line: 2, message: 'must have name and description' }]],
    [
      'has empty frontmatter',
      '---\n---\nBody',
      [
        { line: 2, message: 'name is required' },
        { line: 2, message: 'description is required' },
      ],
    ],
    ['has a number as name', '---\nname: 7\ndescription: x\n---\nB', [{ line: 2, message: 'put it in quotes' }]],
    ['has an empty description', '---\nname: a\ndescription: " "\n---\nB', [{ line: 3, message: 'must not be empty' }]],
    [
      'has the same key twice',
      '---\nname: a\nname: b\ndescription: x\n---\nB',
      [{ line: 3, message: 'same key twice' }],
    ],
    ['has a colon in plain text', '---\nname: a\ndescription: b: c\n---\nB', [{ line: 3, message: 'not valid' }]],
    [
      'has a list of tools',
      '---\nname: a\ndescription: x\nallowed-tools: [b]\n---\nB',
      [{ line: 4, message: 'one line of text' }],
    ],
    ['has no body', '---\nname: a\ndescription: x\n---\n\n', [{ line: 4, message: 'nothing after its frontmatter' }]],
  ])('that %s is refused with the line', (_, text, problems) => {
    expect(read(text)).toEqual(
      problems.map(({ line, message }) => ({ line, message: expect.stringContaining(message) })),
    )
  })

  test.each<[string, string, string]>([
    ['description: Use it when: a, b', 'a colon in text without quotes', 'description: "Use it when: a, b"'],
    ['description: Use it\n  when: a', 'a colon in text without quotes', 'description: "Use it"'],
    ['description: Say "stop": now', 'a colon', `description: 'Say "stop": now'`],
    [`description: It's "x": y`, 'a colon', `description: 'It''s "x": y'`],
    [`description: It's: y`, 'a colon', `description: "It's: y"`],
    [`description: 'It's'`, 'not valid', `description: "It's"`],
    ['description: "Fast" and cheap', 'not valid', `description: '"Fast" and cheap'`],
    ['description: [beta] Pays', 'not valid', 'description: "[beta] Pays"'],
    ['description: {x} Pays', 'not valid', 'description: "{x} Pays"'],
    ['description: *Pays* bills', 'not valid', 'description: "*Pays* bills"'],
    ['description: @team pays', 'not valid', 'description: "@team pays"'],
    ['description: `pay` runs', 'not valid', 'description: "`pay` runs"'],
    ['description: %d pays', 'not valid', 'description: "%d pays"'],
    ['description: - pays', 'not valid', 'description: "- pays"'],
    ['description: !pays', 'not valid', 'description: "!pays"'],
    ['description: > Pays bills', 'not valid', 'description: "> Pays bills"'],
    ['description: Use when:', 'a colon', 'description: "Use when:"'],
    [`description: ${'long '.repeat(40)}: x`, 'a colon', `${'long '.repeat(12)}…"`],
  ])('with text that needs quotes is refused with how to write them: %s', (line, what, how) => {
    const [problem] = valid(`${line}\nname: a`) as { line: number; message: string }[]
    expect(problem?.message).toContain(what)
    expect(problem?.message).toContain(`Put the text in quotes: description: `)
    expect(problem?.message).toContain(how)
    expect(problem?.line).toBe(2)
  })

  test.each([
    ['description: [a, b]', 'is a list: put it in quotes'],
    ['description: {a: b}', 'is a mapping: put it in quotes'],
    ['description:\n  when: x', 'is a mapping: put it in quotes'],
    ['description: # later', 'is empty'],
    ['allowed-tools: [a]\ndescription: x', 'spaces between the tools, and is a list'],
  ])('with a value of another type is refused: %s', (lines, message) => {
    expect(valid(`name: a\n${lines}`)).toMatchObject([{ line: 3, message: expect.stringContaining(message) }])
  })

  test('whose description a comment cuts off is read, with a notice', () => {
    expect(valid('name: a\ndescription: Fixes issue #12 and others')).toMatchObject({
      description: 'Fixes issue',
      notices: [{ line: 3, message: expect.stringContaining('#') }],
    })
    for (const text of ['"x #1"', "'x #1'", 'x#1', '>\n  x #1', 'C#']) {
      expect(valid(`name: a\ndescription: ${text}`)).toMatchObject({ notices: [] })
    }
  })

  test('with more frontmatter than a person writes is refused before it is parsed', () => {
    const keys = Array.from({ length: 32_000 }, (_, index) => `k${index}: x`).join('\n')
    expect(valid(`name: a\ndescription: x\n${keys}`)).toEqual([
      { line: 1, message: expect.stringContaining('more than 16 KiB') },
    ])
  })

  test('of another encoding is refused', () => {
    expect(readSkillDocument(Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe4]))).toMatchObject([{ line: 2 }])
  })

  test('whose aliases would fill the memory is refused', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `k${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1},`.repeat(10)}]`)
    expect(valid(`name: a\ndescription: x\n${levels.join('\n')}`)).toMatchObject([
      { message: expect.stringContaining('too often') },
    ])
  })
})

describe('a name', () => {
  test.each(['a', 'a-b', '0', 'refund-policy-2', 'x'.repeat(64)])('may be "%s"', (name) => {
    expect(valid(`name: "${name}"\ndescription: x`)).toMatchObject({ name })
  })

  test.each(['A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'ä', 'x'.repeat(65), '', '../x', 'a/b', '-rf'])(
    'may not be "%s"',
    (name) => {
      expect(valid(`name: "${name}"\ndescription: x`)).toMatchObject([
        { line: 2, message: expect.stringMatching(/^name /) },
      ])
    },
  )
})

test('any bytes yield a document or problems with a line, and never throw', () => {
  const piece = fc.constantFrom(
    '---',
    '\n',
    '\r\n',
    'name: ',
    'description: ',
    'a',
    ': ',
    '[',
    '*x',
    '&x ',
    '"',
    '|',
    '\t',
    '\ufeff',
  )
  const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        text.map((yaml) => `---\n${yaml}\n---\nx`),
      ),
      (content) => {
        const result = read(content)
        if (Array.isArray(result)) {
          expect(result.length).toBeGreaterThan(0)
          for (const { line } of result) expect(line).toBeGreaterThan(0)
        } else expect(result.name).toMatch(/^[a-z0-9-]{1,64}$/)
      },
    ),
    { numRuns: 500 },
  )
})
