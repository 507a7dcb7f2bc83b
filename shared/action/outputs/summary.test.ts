import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readAsRunner } from '../../../test/harness/runner/oracle.ts'
import { createSummary, cutMarkdown, fitSummary } from './summary.ts'

const path = join(mkdtempSync(join(tmpdir(), 'summary-')), 'summary.md')
const maxBytes = 900 * 1024

beforeEach(() => {
  writeFileSync(path, '')
  vi.stubEnv('GITHUB_STEP_SUMMARY', path)
  return () => vi.unstubAllEnvs()
})

const written = () => readFileSync(path, 'utf8')
const section = (markdown: string, priority = 0, fallback?: string) => ({ markdown, priority, fallback })

describe('createSummary', () => {
  it('writes the sections in their order, once', () => {
    const summary = createSummary()
    summary.add('# One\n')
    summary.add('Two', { priority: 5 })
    expect([summary.write(), summary.write()]).toEqual([true, true])
    expect(written()).toBe('# One\n\nTwo\n\n')
  })

  it('counts what is already in the file', () => {
    writeFileSync(path, 'x'.repeat(maxBytes - 1_000))
    const summary = createSummary()
    summary.add('line\n'.repeat(1_000), { fallback: 'The short form.' })
    summary.write()
    const { summary: seen } = readAsRunner({ summary: written() })
    expect(Buffer.byteLength(written())).toBeLessThanOrEqual(maxBytes)
    expect(seen?.endsWith('at most._\n')).toBe(true)
  })

  it('writes nothing into a file that is already full', () => {
    writeFileSync(path, 'x'.repeat(maxBytes))
    const summary = createSummary()
    summary.add('more')
    summary.write()
    expect(written()).toHaveLength(maxBytes)
  })

  it.each([undefined, '', '/no/such/file', tmpdir()])('survives GITHUB_STEP_SUMMARY being %j', (file) => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', file)
    const summary = createSummary()
    summary.add('x')
    expect(summary.write()).toBe(false)
  })
})

describe('fitSummary', () => {
  it('stays within its size, whatever the sections are', () => {
    const sections = fc.array(
      fc.record({
        markdown: fc.string({ unit: 'binary', maxLength: 400 }).map((text) => `${text.toWellFormed()}\n`.repeat(3)),
        priority: fc.integer({ min: 0, max: 3 }),
        fallback: fc.option(fc.string({ maxLength: 600 }), { nil: undefined }),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(sections, fc.integer({ min: -10, max: 3_000 }), (list, bytes) => {
        expect(Buffer.byteLength(fitSummary(list, bytes))).toBeLessThanOrEqual(Math.max(0, bytes))
      }),
      { numRuns: 2_000 },
    )
  })

  it('shortens or drops the least important sections first', () => {
    const big = 'x\n'.repeat(300)
    const text = fitSummary(
      [section('# Result', 9), section(big, 1, 'See the file.'), section(big, 0), section(big, 5)],
      1_100,
    )
    expect(text).toBe(
      `# Result\n\nSee the file.\n\n${big}\n_2 of 4 sections are shortened or omitted: a summary can hold 1 MiB at most._\n`,
    )
  })

  it('cuts the last remaining section, and says so', () => {
    const text = fitSummary([section(`# Head\n${'line\n'.repeat(1_000)}`)], 1_000)
    expect(text).toMatch(/^# Head\nline\n/)
    expect(text).toContain('_The rest of this section is omitted._')
  })
})

describe('cutMarkdown', () => {
  it('closes an open fence and open details', () => {
    const markdown = `<details><summary>Log</summary>\n\n\`\`\`\`json\n${'"a ``` b"\n'.repeat(100)}\`\`\`\`\n\n</details>`
    const lines = cutMarkdown(markdown, 500).split('\n')
    expect(lines.slice(-5)).toEqual(['````', '', '</details>', '', '_The rest of this section is omitted._'])
    expect(lines.at(-6)).toBe('"a ``` b"')
  })

  it('does not close what is closed, and ignores what is inside a fence', () => {
    const markdown = `\`\`\`\n<details>\n\`\`\`\n${'line\n'.repeat(200)}`
    expect(cutMarkdown(markdown, 500)).toMatch(/line\n\n_The rest of this section is omitted\._$/)
  })

  it('leaves what fits alone', () => {
    expect(cutMarkdown('abc', 3)).toBe('abc')
  })
})
