import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pollInterval } from '../../action-run-job/src/follow/schedule/schedule.ts'
import { repository } from '../harness/runner/action-file.ts'
import { isShipped, readCode, readSources } from './sources.ts'

const documents = await readSources(['*.md', 'action-*/*.md', 'docs/**/*.md', '.github/**/*.md'])

/** The anchors that GitHub gives to the headings of a text. */
function anchorsIn(markdown: string): Set<string> {
  const headings = markdown.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/^#{1,6} (.+)$/gm)
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
  return new Set([...headings].map((match) => slug((match[1] ?? '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'))))
}

/** Broken links within the repository. */
function deadLinks(path: string, markdown: string): string[] {
  const prose = markdown.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return []
    const [file = '', anchor] = target.split('#')
    const found = file === '' ? path : posix.join(posix.dirname(path), file)
    if (!existsSync(`${repository}/${found}`)) return [target]
    const isThere = anchor === undefined || anchorsIn(documents.get(found) ?? '').has(anchor)
    return isThere ? [] : [target]
  })
}

describe('links work', () => {
  it.each([...documents])('in %s', (path, text) => {
    expect(deadLinks(path, text)).toEqual([])
  })

  it('and broken ones are found', () => {
    expect(deadLinks('docs/a.md', '[a](nowhere.md) [b](../README.md#nothing) [c](../README.md) `[d](x)`')).toEqual([
      'nowhere.md',
      '../README.md#nothing',
    ])
  })
})

/** What programs print: the shipped code without its comments, with `…` for whatever a template inserts. */
const programs = [...(await readCode()), ...(await readSources(['cli/bin.js']))]
const printed = programs
  .filter(([path]) => isShipped(path) || path === 'cli/bin.js')
  .map(([, code]) =>
    code
      .replaceAll(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      .replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…')
      .replaceAll(/['`] \+\s*['`]/g, ''),
  )
  .join('\n')

/** The messages in the first column of the tables below a heading. */
function messagesIn(markdown: string): string[] {
  const rows = markdown.matchAll(/^\| (?:[\w ]+)?`([^`]+)`[^|]*\|/gm)
  return [...rows].map((match) => match[1] ?? '')
}

/** The code can print a message if it contains each constant part of it, whole or in two or three pieces. */
function isSaid(message: string): boolean {
  const parts = message.split(/…|\d+|"[^"]*"|: |\([A-Z]+\)/).map((part) => part.trim().replace(/[:.]$/, ''))
  return parts.filter((part) => part.length > 3).every((part) => printed.includes(part) || isJoined(part.split(' ')))
}

function isJoined(words: string[], pieces = 3): boolean {
  return words.some((_, at) => {
    const [start, rest] = [words.slice(0, at).join(' '), words.slice(at)]
    return (
      at > 0 &&
      printed.includes(start) &&
      (printed.includes(rest.join(' ')) || (pieces > 2 && isJoined(rest, pieces - 1)))
    )
  })
}

describe('the code can print every message that the documentation explains', () => {
  it('and one that it cannot is found', () => {
    expect(isSaid('The API key can see 3 teams …')).toBe(true)
    expect(isSaid('The API key can taste 3 teams …')).toBe(false)
  })

  const byGitHub = /^GitHub itself, not an action[\s\S]*?^## /m
  const pages = [...documents].flatMap(([path, text]) => {
    if (path === 'docs/troubleshooting.md') return [[path, text.replace(byGitHub, '## ')] as const]
    const section = /^## When it fails\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text)?.[1]
    return path.startsWith('action-') && section ? [[path, section] as const] : []
  })

  it.each(pages)('in %s', (_, text) => {
    const messages = messagesIn(text)
    expect(messages.length).toBeGreaterThan(3)
    expect(messages.filter((message) => !isSaid(message))).toEqual([])
  })
})

it('the table of status requests follows from the polling intervals', () => {
  const table = documents.get('docs/rate-limits.md') ?? ''
  const rows = [1, 10, 60, 360].map((minutes) => {
    let [time, looks] = [0, 0]
    for (; time < minutes * 60_000; looks++) time += pollInterval(time, undefined, () => 0.5)
    const longest = pollInterval(minutes * 60_000, undefined, () => 1)
    return `| ${minutes} minute${minutes === 1 ? '' : 's'} | ${looks} | ${Math.round(longest / 1000)} s |`
  })
  for (const row of rows) expect(table).toContain(row)
})
