import { redact } from './redact.ts'
import { formatCommand, print as printOut } from './stdout.ts'
import { breakCommands, clipBytes, clipChars, oneLine, splitLines, stripInvisible } from './text.ts'

/** Stated by the runner: it cuts longer annotation messages, and keeps 10 of each kind per step. */
const maxAnnotationChars = 4096
const maxAnnotations = 10
const maxLineBytes = 8 * 1024
const maxRemoteLines = 10_000
const maxRemoteBytes = 4 * 1024 * 1024
const maxTitleChars = 200
const remotePrefix = '│ '

export type AnnotationPlace = {
  title?: string | undefined
  /** Path relative to the workspace. */
  file?: string | undefined
  /** Counted from 1. */
  line?: number | undefined
  column?: number | undefined
}

export type RemoteOptions = {
  /** Printed before every line; visible, so that no line of remote text starts a line of the log. */
  prefix?: string
  /** Where to find what does not fit in the log. */
  rest?: string
}

export type Log = {
  /** Prints our own text. */
  info(text: string): void
  /** Prints text from somebody else: prefixed, and at most 10,000 lines or 4 MiB per run. */
  remote(text: string, options?: RemoteOptions): void
  /** Starts a foldable group. Ends an open one first, because groups do not nest. */
  group(title: string): void
  endGroup(): void
  notice(message: string, place?: AnnotationPlace): void
  warning(message: string, place?: AnnotationPlace): void
  error(message: string, place?: AnnotationPlace): void
  /** Shown if the run has debug logging on. */
  debug(text: string): void
}

type AnnotationKind = 'notice' | 'warning' | 'error'

/**
 * The only place that prints. Secrets are redacted, and no line can be a workflow command except those issued here, whoever
 * wrote the text.
 *
 * Problem matchers that earlier steps registered still see every line: text of the form `file.ts(1,2): error` can become an
 * annotation, with the prefix in its file name.
 */
export function createLog({ write = printOut, isDebug = process.env['RUNNER_DEBUG'] === '1' } = {}): Log {
  const print = (text: string) => write(`${text}\n`)
  const budget = { lines: maxRemoteLines, bytes: maxRemoteBytes, isSpent: false }
  return {
    info: (text) => print(safeLines(text)),
    remote: (text, { prefix = remotePrefix, rest } = {}) => {
      const { kept, isCut } = takeRemoteLines(text, visiblePrefix(prefix), budget)
      if (isCut) kept.push(restLine(rest))
      if (kept.length > 0) print(kept.join('\n'))
    },
    ...createGroups(print),
    ...createAnnotations(print),
    debug: (text) => {
      if (isDebug) print(formatCommand('debug', safeLines(text)))
    },
  }
}

function createGroups(print: (text: string) => void): Pick<Log, 'group' | 'endGroup'> {
  let isOpen = false
  const endGroup = () => {
    if (isOpen) print(formatCommand('endgroup', ''))
    isOpen = false
  }
  const group = (title: string) => {
    endGroup()
    print(formatCommand('group', safeTitle(title)))
    isOpen = true
  }
  return { group, endGroup }
}

function createAnnotations(print: (text: string) => void): Pick<Log, AnnotationKind> {
  const counts: Record<AnnotationKind, number> = { notice: 0, warning: 0, error: 0 }
  const annotate = (kind: AnnotationKind, message: string, place: AnnotationPlace = {}) => {
    counts[kind] += 1
    if (counts[kind] > maxAnnotations) print(safeLines(`${kind}: ${message}`))
    else print(formatCommand(kind, clipChars(safeLines(message), maxAnnotationChars), annotationProperties(place)))
  }
  return {
    notice: (message, place) => annotate('notice', message, place),
    warning: (message, place) => annotate('warning', message, place),
    error: (message, place) => annotate('error', message, place),
  }
}

function safeLines(text: string): string {
  return splitLines(text)
    .map((line) => safeLine(line))
    .join('\n')
}

/** Redacts after removing invisible characters (a secret could hide behind them) and before cutting the line. */
function safeLine(line: string, prefix = ''): string {
  return clipBytes(prefix + breakCommands(redact(stripInvisible(line))), maxLineBytes)
}

function safeTitle(title: string): string {
  return clipChars(redact(oneLine(title, Number.POSITIVE_INFINITY)), maxTitleChars)
}

function visiblePrefix(prefix: string): string {
  const visible = breakCommands(stripInvisible(splitLines(prefix).join(' ')))
  return visible.trim() === '' ? remotePrefix : visible
}

function restLine(rest: string | undefined): string {
  return safeLine(`… the rest of this text is not in the log${rest === undefined ? '' : `: ${safeTitle(rest)}`}`)
}

type RemoteBudget = { lines: number; bytes: number; isSpent: boolean }

/** Takes the lines that the budget allows. `isCut` is true once, when it runs out; later lines are dropped silently. */
function takeRemoteLines(text: string, prefix: string, budget: RemoteBudget): { kept: string[]; isCut: boolean } {
  const kept: string[] = []
  if (budget.isSpent) return { kept, isCut: false }
  for (const raw of splitLines(text)) {
    const line = safeLine(raw, prefix)
    const bytes = Buffer.byteLength(line) + 1
    budget.isSpent = budget.lines === 0 || bytes > budget.bytes
    if (budget.isSpent) return { kept, isCut: true }
    budget.lines -= 1
    budget.bytes -= bytes
    kept.push(line)
  }
  return { kept, isCut: false }
}

function annotationProperties({ title, file, line, column }: AnnotationPlace): Record<string, string> {
  const properties: Record<string, string> = {}
  if (title !== undefined) properties['title'] = safeTitle(title)
  if (file !== undefined) properties['file'] = redact(stripInvisible(splitLines(file).join(' ')))
  if (file !== undefined && line !== undefined) properties['line'] = String(Math.max(1, Math.trunc(line)))
  if (file !== undefined && line !== undefined && column !== undefined) {
    properties['col'] = String(Math.max(1, Math.trunc(column)))
  }
  return properties
}
