import { clipChars, oneLine } from '../../../shared/action/index.ts'
import type { AssignmentReport, Report } from '../measure/report.ts'
import { formatCount, formatRate, formatSeconds } from './format.ts'
import { countsOf, durationsOf, headlineOf, scopeLine, windowLine } from './wording.ts'

/** Slack refuses a message beyond these: characters of a header, of another text, and blocks. */
const maxHeaderChars = 150
const maxTextChars = 3000
const maxBlocks = 50
const maxAssignments = 10
const maxExamples = 5

interface Text {
  readonly type: 'mrkdwn' | 'plain_text'
  readonly text: string
  /** Without it Slack turns names and addresses in remote text into mentions and links. */
  readonly verbatim?: true
}

type Block =
  | { readonly type: 'header'; readonly text: Text }
  | { readonly type: 'section'; readonly text: Text }
  | { readonly type: 'context'; readonly elements: readonly Text[] }
  | { readonly type: 'divider' }

/** A message as `chat.postMessage` and incoming webhooks take it. */
export interface SlackMessage {
  /** What notifications show, and readers of other programs. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The report as a Slack message. `runUrl` is where the whole report can be read; empty for nowhere. */
export function renderSlack(report: Report, runUrl: string): SlackMessage {
  const { complete, missing, title, totals } = report
  const sign = complete ? (totals?.failed || totals?.stuck ? '⚠️' : '✅') : '🔴'
  const figures = [countsOf(report), durationsOf(report)].filter((line) => line !== '').map(escapeSlack)
  const blocks: Block[] = [
    { type: 'header', text: { type: 'plain_text', text: clipChars(oneLine(title, maxHeaderChars), maxHeaderChars) } },
    section([`${sign} *${escapeSlack(headlineOf(report))}*`, ...figures].join('\n')),
    ...missing.map((sentence) => section(`🔴 Incomplete: ${escapeSlack(oneLine(sentence, 1000))}`)),
    ...failedConditions(report),
    ...(report.assignments.length > 0 ? [section(assignmentLines(report.assignments))] : []),
    ...exampleSections(report),
    context([windowLine(report), scopeLine(report)].map(escapeSlack).join('\n')),
    ...(runUrl === '' ? [] : [context(`<${escapeSlack(runUrl)}|The whole report>`)]),
  ]
  return {
    text: `${sign} ${escapeSlack(oneLine(title, maxHeaderChars))}: ${escapeSlack(headlineOf(report))}`,
    blocks: blocks.slice(0, maxBlocks),
  }
}

function failedConditions({ failIf }: Report): Block[] {
  const failed = failIf.filter(({ holds }) => holds)
  return failed.length === 0
    ? []
    : [section(failed.map(({ condition }) => `❌ ${escapeSlack(oneLine(condition))}`).join('\n'))]
}

function assignmentLines(assignments: readonly AssignmentReport[]): string {
  const lines = assignments.slice(0, maxAssignments).map((one) => {
    const { ended, failed, successRate, waiting, p95Seconds } = one
    const parts = [
      `${formatRate(successRate)} of ${formatCount(ended)}`,
      failed > 0 ? `${formatCount(failed)} failed` : '',
      waiting > 0 ? `${formatCount(waiting)} waiting` : '',
      p95Seconds === null ? '' : `p95 ${formatSeconds(p95Seconds)}`,
    ]
    return `• ${escapeSlack(nameOf(one))}: ${parts.filter((part) => part !== '').join(', ')}`
  })
  const rest = assignments.length - maxAssignments
  return [...lines, ...(rest > 0 ? [`• and ${formatCount(rest)} more`] : [])].join('\n')
}

function exampleSections({ assignments }: Report): Block[] {
  const titles = { stuck: 'Waiting for longer than an hour', failed: 'Latest failed' } as const
  return (['stuck', 'failed'] as const).flatMap((kind) => {
    const examples = assignments.flatMap((one) =>
      one.examples[kind].map((example) => ({ ...example, name: nameOf(one) })),
    )
    if (examples.length === 0) return []
    const lines = examples.slice(0, maxExamples).map(({ title, name, reason }) => {
      const why = reason === null ? '' : `: ${escapeSlack(oneLine(reason, 150))}`
      return `• ${escapeSlack(oneLine(title, 100))} (${escapeSlack(name)})${why}`
    })
    return [section([`*${titles[kind]}*`, ...lines].join('\n'))]
  })
}

function nameOf({ name, id }: AssignmentReport): string {
  return oneLine(name, 80) || id || 'no Assignment'
}

function section(text: string): Block {
  return { type: 'section', text: mrkdwn(text) }
}

function context(text: string): Block {
  return { type: 'context', elements: [mrkdwn(text)] }
}

function mrkdwn(text: string): Text {
  return { type: 'mrkdwn', text: clipEscaped(text), verbatim: true }
}

/** The three characters that Slack gives a meaning beyond looks: with them, text could mention, link or name a channel. */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Cuts at the end of a line, so that no escape or link is cut in two. */
function clipEscaped(text: string): string {
  if (text.length <= maxTextChars) return text
  const cut = text.slice(0, maxTextChars - 2)
  const end = cut.lastIndexOf('\n')
  return `${end > 0 ? cut.slice(0, end) : cut.replace(/(?:&[a-z]*|<[^>]*)$/, '')}\n…`
}
