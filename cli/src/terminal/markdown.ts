import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Screen } from './screen.ts'
import { alignTable } from './table.ts'

type Node = ReturnType<typeof fromMarkdown>['children'][number]
/** `maxFolded`: how many lines of a foldable section to show. */
type Paper = Pick<Screen, 'style' | 'columns'> & { maxFolded?: number }

/** U+200B, which keeps GitHub from seeing mentions and links. */
const gap = /\u200b/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** Renders Markdown for a terminal: aligned tables, coloured diffs, no HTML tags, no charts. */
export function sectionsOf(markdown: string, paper: Paper): string {
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return renderBlocks(root.children, paper)
}

function renderBlocks(nodes: readonly Node[], paper: Paper, separator = '\n\n'): string {
  const blocks: string[] = []
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at]
    const end = node && isOpening(node) ? endOfDetails(nodes, at) : at
    if (node) blocks.push(renderBlock(node, paper))
    if (end > at) blocks.push(cut(renderBlocks(nodes.slice(at + 1, end), paper), paper))
    at = end
  }
  return blocks.filter((text) => text !== '').join(separator)
}

const isOpening = (node: Node) => node.type === 'html' && /^<details\b/i.test(node.value)
const isClosing = (node: Node) => node.type === 'html' && /<\/details>\s*$/i.test(node.value)

/** The end of the section that opens at `start`; sections nest. */
function endOfDetails(nodes: readonly Node[], start: number): number {
  let depth = 0
  for (const [at, node] of nodes.entries()) {
    if (at < start) continue
    if (isOpening(node)) depth += 1
    if (isClosing(node)) depth -= 1
    if (depth === 0) return at
  }
  return nodes.length
}

function cut(text: string, { maxFolded = Infinity, style }: Paper): string {
  const lines = text.split('\n')
  if (lines.length <= maxFolded) return text
  const rest = `… ${lines.length - maxFolded} more lines: see them with --verbose or --summary FILE`
  return [...lines.slice(0, maxFolded), style('dim', rest)].join('\n')
}

function renderBlock(node: Node, paper: Paper): string {
  const { style } = paper
  switch (node.type) {
    case 'heading':
      return style('bold', plainOf(node.children))
    case 'paragraph':
      // A line-break tag is at the end of a line.
      return renderInline(node.children, paper).replace(/\n{2,}/g, '\n')
    case 'code':
      return renderCode(node.value, node.lang ?? '', paper)
    case 'blockquote':
      return prefixed(renderBlocks(node.children, paper), '│ ')
    case 'list':
      return node.children
        .map((item, index) => {
          const bullet = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
          return hanging(renderBlocks(item.children, paper, '\n'), bullet)
        })
        .join('\n')
    case 'table':
      return renderTable(node.children, paper)
    case 'html':
      return style('bold', textOfHtml(node.value).trim())
    case 'thematicBreak':
      return '─'.repeat(Math.min(40, paper.columns))
    default:
      return ''
  }
}

function renderCode(code: string, language: string, { style }: Paper): string {
  if (language === 'mermaid') return ''
  const lines = code.split('\n').map((line) => {
    if (language !== 'diff') return style('dim', line)
    const color = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'dim'
    return style(color, line)
  })
  return prefixed(lines.join('\n'), '  ')
}

type Row = Extract<Node, { type: 'table' }>['children'][number]

/** Aligned columns if they fit, or else one line for each non-empty cell. */
function renderTable([head, ...body]: readonly Row[], paper: Paper): string {
  const cellsOf = (row: Row | undefined) => (row?.children ?? []).map((cell) => plainOf(cell.children))
  const [names, rows] = [cellsOf(head), body.map(cellsOf)]
  const aligned = alignTable([names, ...rows], paper.columns)
  if (aligned) {
    const [first = '', ...others] = aligned
    return [paper.style('bold', first), ...others].join('\n')
  }
  const described = rows.map((cells) =>
    cells.flatMap((cell, index) => (cell === '' ? [] : [`${names[index] ? `${names[index]}: ` : ''}${cell}`])),
  )
  return described.map((lines) => lines.join('\n  ')).join('\n')
}

/** Text of a paragraph, with its emphasis. */
function renderInline(nodes: readonly Node[], paper: Paper): string {
  return nodes
    .map((node): string => {
      if (node.type === 'strong') return paper.style('bold', plainOf(node.children))
      if (node.type === 'inlineCode') return paper.style('cyan', node.value)
      return plainOf([node])
    })
    .join('')
}

function plainOf(nodes: readonly Node[]): string {
  return nodes
    .map((node): string => {
      switch (node.type) {
        case 'text':
          return node.value.replace(gap, '')
        case 'inlineCode':
          return node.value
        case 'break':
          return '\n'
        case 'html':
          return /^<br\b/i.test(node.value) ? '\n' : textOfHtml(node.value)
        case 'link':
          return linkText(plainOf(node.children), node.url)
        case 'image':
          return node.alt ?? ''
        default:
          return 'children' in node ? plainOf(node.children) : ''
      }
    })
    .join('')
}

function linkText(label: string, url: string): string {
  return label === url || !/^https?:/.test(url) ? label : `${label} (${url})`
}

function textOfHtml(html: string): string {
  return html
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|([a-z]{2,4}));/g, (entity, code?: string, name?: string) =>
      code === undefined ? (entities[name ?? ''] ?? entity) : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(gap, '')
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n')
}

/** A list item: its first line after the bullet, the others below. */
function hanging(text: string, bullet: string): string {
  return prefixed(text, ' '.repeat(bullet.length)).replace(/^ */, bullet)
}
