import { redact } from '../log/redact.ts'
import { splitLines, stripInvisible } from '../log/text.ts'

/** U+200B: invisible to readers, and it keeps GitHub from seeing a mention, a reference or a link. */
const gap = '\u200b'

/**
 * Shows text verbatim, on one line, wherever inline Markdown is allowed: also at the start of a line, in a table cell, in
 * an HTML element. No part of it becomes HTML, a link, an image, a mention, an issue reference, a heading or emphasis.
 */
export function escapeText(text: string): string {
  const escaped = escapeHtml(text).replace(/[\\`*_[\]~$]/g, '\\$&')
  return escaped.replaceAll('|', '&#124;').replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, escapeLineStart)
}

/** A list marker, a rule or an underline keeps its look and loses its meaning. */
function escapeLineStart(start: string): string {
  return /^\d/.test(start) ? start + gap : `\\${start}`
}

/** For text inside an HTML element in which Markdown is not parsed, such as `<summary>`. */
function escapeHtml(text: string): string {
  return toOneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('@', `@${gap}`)
    .replaceAll('#', `#${gap}`)
    .replace(/(GH-)(?=\d)/gi, `$1${gap}`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/(www)\./gi, `$1${gap}.`)
    .replace(/(mailto|xmpp):/gi, `$1${gap}:`)
}

/** Redact before escaping: afterwards secrets look different. */
function cleanLines(text: string): string[] {
  return splitLines(text).map((line) => redact(stripInvisible(line)))
}

function toOneLine(text: string): string {
  return cleanLines(text).join(' ').replace(/\s+/g, ' ').trim()
}

/** Text as code on one line; safe in table cells too. Empty text gives an empty string. */
export function inlineCode(text: string): string {
  const line = toOneLine(text)
  if (line === '') return ''
  if (line.includes('|')) return `<code>${entities(line)}</code>`
  const ticks = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}

/** A pipe ends a table cell even inside backticks, and renderers differ in how to escape it there. */
function entities(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A code block that its text cannot end. `language` is kept if it is a plain word. */
export function fence(text: string, language = ''): string {
  const body = cleanLines(text)
  const ticks = '`'.repeat(body.reduce((length, line) => Math.max(length, longestRun(line) + 1), 3))
  return [ticks + (/^[A-Za-z0-9+-]*$/.test(language) ? language : ''), ...body, ticks].join('\n')
}

function longestRun(line: string): number {
  let longest = 0
  for (const run of line.match(/`+/g) ?? []) longest = Math.max(longest, run.length)
  return longest
}

/**
 * A table. Cells are Markdown: pass remote text through `escapeText` or `inlineCode`. Every cell stays one cell in one row,
 * whatever it contains.
 */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${headers.map((_, index) => cell(cells[index] ?? '')).join(' | ')} |`
  return [line(headers), `|${headers.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

function cell(markdown: string): string {
  return splitLines(markdown).join(' ').replaceAll('|', '&#124;')
}

/** A foldable section. The title is text, the body Markdown. */
export function details(title: string, body: string): string {
  return `<details><summary>${escapeHtml(title)}</summary>\n\n${body.trim()}\n\n</details>`
}

/** A link to an `http(s)` address; any other address gives the text alone. */
export function link(text: string, url: string): string {
  const label = escapeText(text)
  if (!URL.canParse(url)) return label
  const { protocol, username, password, href } = new URL(url)
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return label
  const destination = href.replace(/[\\<>|`"'()*_[\]\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return `[${label}](<${destination}>)`
}

/** Text for a label in a Mermaid diagram, between double quotes: keeps letters, digits and plain punctuation. */
export function mermaidLabel(text: string): string {
  return toOneLine(text)
    .replace(/[^\p{L}\p{N} .,_/()+%-]/gu, ' ')
    .replace(/%+/g, '%')
    .replace(/\s+/g, ' ')
    .trim()
}
