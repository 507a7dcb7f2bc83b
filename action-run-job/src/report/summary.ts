import {
  clipBytes,
  details,
  escapeText,
  type FoundJson,
  fence,
  inlineCode,
  type Summary,
  splitLines,
  table,
} from '../../../shared/action/index.ts'
import type { HumanRequest } from '../../../shared/duvo/index.ts'
import type { Conclusion, Ending } from '../follow/ending.ts'
import type { HandledRequest } from '../follow/human-requests/responder.ts'
import type { MessageEntry } from '../follow/messages/message-entry.ts'
import { formatBytes, type UploadedFile } from '../start/upload.ts'

/** What the summary says about a Job. */
export interface Report {
  readonly ending: Ending
  readonly runId: string | undefined
  readonly agentName?: string | undefined
  readonly durationSeconds: number
  /** Empty if it may not be the last one. */
  readonly answer: string
  /** Whether all messages were read. */
  readonly isComplete: boolean
  readonly json?: FoundJson | undefined
  readonly messageCount: number
  readonly recent: readonly MessageEntry[]
  readonly files: readonly UploadedFile[]
  /** The human requests that the step answered. */
  readonly handled: readonly HandledRequest[]
  /** What happened to the Job if the step did not see its end. */
  readonly aftermath?: string | undefined
}

const headlines: Readonly<Record<Conclusion, string>> = {
  completed: '✅ Job completed',
  failed: '❌ Job failed',
  stopped: '⏹️ Job was stopped',
  'timed-out': '⏱️ Job timed out',
  waiting: '⏸️ Job is waiting for a person',
  cancelled: '🚫 Cancelled',
  detached: '🚀 Job started',
  unknown: '❓ Job outcome unknown',
}
const shownAnswerBytes = 100_000
const shownEntryBytes = 4_000

/** Writes the job summary: the outcome first, then what was said, asked and sent. The transcript is shortened first. */
export function summarize(report: Report, summary: Summary): void {
  const { ending, files } = report
  summary.add(`### ${headlineOf(ending)}\n\n${facts(report)}`, { priority: 5 })
  if (ending.reason) summary.add(`**Why:** ${escapeText(ending.reason)}`, { priority: 4 })
  if (report.aftermath) summary.add(escapeText(report.aftermath), { priority: 4 })
  if (ending.conclusion === 'waiting')
    summary.add(requestSection(ending.request ?? null, report.runId), { priority: 4 })
  if (!report.isComplete && ending.run?.completed_at)
    summary.add('The messages of the Job could not be read to the end, so its answer is not shown.', { priority: 4 })
  if (report.answer.trim() !== '') {
    const cut = '\n… (the whole text is in the file of the output output-file)'
    summary.add(`#### Answer\n\n${quote(clipBytes(report.answer.trim(), shownAnswerBytes, cut))}`, {
      priority: 3,
      fallback: '#### Answer\n\nToo long for this page. It is in the file of the output `output-file`.',
    })
  }
  if (report.handled.length > 0) summary.add(handledSection(report.handled), { priority: 2 })
  if (files.length > 0)
    summary.add(filesSection(files), { priority: 2, fallback: `${files.length} files were uploaded.` })
  if (report.recent.length > 0)
    summary.add(transcript(report), {
      priority: 1,
      fallback: '_The transcript is in the file of the output `messages-file`._',
    })
}

function headlineOf({ conclusion, reason }: Ending): string {
  if (conclusion === 'completed' && reason) return '❌ Job completed, but its answer is not as expected'
  return headlines[conclusion]
}

/** Verbatim text in a quotation, line by line: unlike in a code block, long lines wrap. */
function quote(text: string): string {
  const lines = splitLines(text).map((line) => {
    const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').slice(0, 40) ?? ''
    return '&nbsp;'.repeat(indent.length) + escapeText(line)
  })
  return `> ${lines.join('<br>\n> ')}`
}

function facts({ ending, runId, agentName, durationSeconds, messageCount }: Report): string {
  const cells = [
    ['Assignment', agentName === undefined ? '' : escapeText(agentName)],
    ['Job', inlineCode(runId ?? '')],
    ['Status', inlineCode(ending.status)],
    ['Duration', ending.conclusion === 'detached' ? '' : formatSeconds(durationSeconds)],
    ['Messages', messageCount > 0 ? String(messageCount) : ''],
  ].filter(([, value]) => value !== '')
  return table(
    cells.map(([name = '']) => name),
    [cells.map(([, value = '']) => value)],
  )
}

function requestSection(request: HumanRequest | null, runId: string | undefined): string {
  const how = `Answer it in Duvo, or run this action again with \`run-id: ${runId ?? ''}\` and \`on-human-request: approve\`, \`deny\` or \`answer\`.`
  if (!request)
    return `#### Waiting for a person\n\nThe Job does not say for what, perhaps a login. Look at it in Duvo.\n\n${how}`
  const questions = (request.questions ?? []).map(({ question, header, options, multi_select }, index) => {
    const title = `${index + 1}. ${header ? `**${escapeText(header)}** ` : ''}${escapeText(question)}${multi_select ? ' (several may be chosen)' : ''}`
    const choices = (options ?? []).map(
      ({ label, description }) => `   - ${escapeText(label)}${description ? `: ${escapeText(description)}` : ''}`,
    )
    return [title, ...choices].join('\n')
  })
  const parts = [
    `#### ${escapeText(request.title || 'A request')}`,
    `Type ${inlineCode(request.type)}, request ${inlineCode(request.id)}`,
    request.description ? fence(clipBytes(request.description, shownEntryBytes)) : '',
    questions.join('\n'),
    how,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function handledSection(handled: readonly HandledRequest[]): string {
  const rows = handled.map(({ request, how }) => [escapeText(request.title || request.type), escapeText(how)])
  return `#### Human requests\n\n${table(['Request', 'By this workflow'], rows)}`
}

function filesSection(files: readonly UploadedFile[]): string {
  const rows = files.map((file) => [
    inlineCode(file.source),
    inlineCode(file.path),
    formatBytes(file.size),
    inlineCode(file.sha256),
  ])
  return `#### Files\n\n${table(['File', 'In the sandbox', 'Size', 'SHA-256'], rows)}`
}

function transcript({ recent, messageCount }: Report): string {
  const entries = recent.map(({ heading, body }) => {
    return [`**${escapeText(heading)}**`, body ? fence(clipBytes(body, shownEntryBytes)) : '']
      .filter(Boolean)
      .join('\n\n')
  })
  const missing = messageCount - recent.length
  const note = missing > 0 ? [`_The first ${missing} messages are in the file of the output \`messages-file\`._`] : []
  return details(
    `Transcript (${messageCount} ${messageCount === 1 ? 'message' : 'messages'})`,
    [...note, ...entries].join('\n\n'),
  )
}

/** `1 h 2 min 3 s`, without leading zero parts. */
export function formatSeconds(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  if (hours > 0) return `${hours} h ${minutes} min ${rest} s`
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`
}
