import { appendFileSync, statSync } from 'node:fs'
import { redact } from '../log/redact.ts'
import { clipBytes } from '../log/text.ts'
import { writableRunnerFile } from './runner-file.ts'

/** The runner drops a whole summary above 1 MiB, counted in bytes of the file. */
const maxSummaryBytes = 900 * 1024
const reservedForNote = 200

export type SectionOptions = {
  /** Shorter Markdown to use if the section does not fit. */
  fallback?: string
  /** Sections of lower priority are shortened first. Default 0. */
  priority?: number
}

export type Summary = {
  /** Adds a section of Markdown. Escape remote text first (`escapeText`, `inlineCode`, `fence`, `table`). */
  add(markdown: string, options?: SectionOptions): void
  /** Whether nothing was added since the last write. */
  isEmpty(): boolean
  /**
   * Appends the sections to the step's summary synchronously, and clears them.
   *
   * @returns false if there is no summary file to write to
   */
  write(): boolean
}

type Section = { markdown: string; fallback: string | undefined; priority: number }

/** Collects the sections of the job summary. */
export function createSummary(): Summary {
  let sections: Section[] = []
  return {
    add: (markdown, { fallback, priority = 0 } = {}) => {
      sections.push({
        markdown: redact(markdown),
        fallback: fallback === undefined ? undefined : redact(fallback),
        priority,
      })
    },
    isEmpty: () => sections.length === 0,
    write: () => {
      const path = writableRunnerFile('GITHUB_STEP_SUMMARY')
      if (path === undefined) return false
      const written = sections
      sections = []
      if (written.length === 0) return true
      try {
        appendFileSync(path, fitSummary(written, maxSummaryBytes - statSync(path).size))
        return true
      } catch {
        return false
      }
    },
  }
}

/**
 * Joins the sections so that they fit into `maxBytes` of UTF-8. Shortens the least important first, and among equals the
 * longest: to their fallback, or else removes them. The last remaining one is cut at a line. A note says what is missing.
 */
export function fitSummary(sections: readonly Section[], maxBytes: number): string {
  const fitted = sections.map((section) => ({ ...section, text: section.markdown, bytes: bytesOf(section.markdown) }))
  let total = fitted.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total <= maxBytes) return join(fitted)

  const room = maxBytes - reservedForNote
  const order = fitted.toSorted((a, b) => a.priority - b.priority || b.text.length - a.text.length)
  let shortened = 0
  for (const [index, section] of order.entries()) {
    const excess = total - room
    if (excess <= 0) break
    shortened += 1
    const isLast = index === order.length - 1
    section.text = isLast
      ? cutMarkdown(section.text, Buffer.byteLength(section.text) - excess)
      : (section.fallback ?? '')
    total += bytesOf(section.text) - section.bytes
  }
  const note = `_${shortened} of ${sections.length} sections are shortened or omitted: a summary can hold 1 MiB at most._`
  return room <= 0 ? '' : `${join(fitted)}${note}\n`
}

/** Including the blank line after it. */
function bytesOf(section: string): number {
  return Buffer.byteLength(section) + 2
}

function join(sections: readonly { text: string }[]): string {
  return sections.map(({ text }) => (text === '' ? '' : `${withoutLastBreaks(text)}\n\n`)).join('')
}

function withoutLastBreaks(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end -= 1
  return text.slice(0, end)
}

/** Cuts Markdown at the end of a line and closes an open fence and open `<details>`. */
export function cutMarkdown(markdown: string, maxBytes: number): string {
  if (Buffer.byteLength(markdown) <= maxBytes) return markdown
  const room = Math.max(0, maxBytes - reservedForNote)
  const clipped = clipBytes(markdown, room, '')
  const lines = clipped.slice(0, Math.max(clipped.lastIndexOf('\n'), 0)).split('\n')
  let fence = ''
  let details = 0
  for (const line of lines) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === '') fence = run
    else if (run.startsWith(fence) && line.trim() === run) fence = ''
    if (fence === '') details += count(line, '<details') - count(line, '</details>')
  }
  const closing = [
    ...(fence === '' ? [] : [fence]),
    ...Array.from({ length: Math.max(0, details) }, () => '\n</details>'),
  ]
  return [...lines, ...closing, '', '_The rest of this section is omitted._'].join('\n')
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
