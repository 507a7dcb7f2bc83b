import { clipChars, oneLine } from '../../../shared/action/index.ts'
import { type AssignmentReport, needsAttention } from '../measure/assignments.ts'
import type { Report } from '../measure/report.ts'
import { countOf, formatCount, formatRate, formatSeconds } from './format.ts'
import { countsOf, durationsOf, evaluationOf, headlineOf, scopeLine, windowLine } from './wording.ts'

/** Slack's limits for a message: characters of a header, of another text, and number of blocks. */
const maxHeaderChars = 150
const maxTextChars = 3000
const maxBlocks = 50
const maxAssignments = 10
const maxAttentionAssignments = 100
const maxExamples = 5

interface Text {
  readonly type: 'mrkdwn' | 'plain_text'
  readonly text: string
  /** Otherwise Slack turns names and addresses in remote text into mentions and links. */
  readonly verbatim?: true
}

type Block =
  | { readonly type: 'header'; readonly text: Text }
  | { readonly type: 'section'; readonly text: Text }
  | { readonly type: 'context'; readonly elements: readonly Text[] }
  | { readonly type: 'divider' }

/** A message for `chat.postMessage` and incoming webhooks. */
export interface SlackMessage {
  /** Text for notifications and other programs. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The report as a Slack message. `runUrl` links to the full report; empty for no link. */
export function renderSlack(report: Report, runUrl: string): SlackMessage {
  const { complete, missing, title, totals } = report
  const isGood = totals === null || totals.failed + totals.stuck + totals.longRunning === 0
  const sign = complete ? (isGood ? '✅' : '⚠️') : '🔴'
  const figures = [...countsOf(report), ...durationsOf(report), ...evaluationOf(report)].map(escapeSlack)
  const blocks: Block[] = [
    { type: 'header', text: { type: 'plain_text', text: clipChars(oneLine(title, maxHeaderChars), maxHeaderChars) } },
    section([`${sign} *${escapeSlack(headlineOf(report))}*`, ...figures].join('\n')),
    ...missing.map((sentence) => section(`🔴 Incomplete: ${escapeSlack(oneLine(sentence, 1000))}`)),
    ...failedConditions(report),
    ...assignmentSections(report.assignments),
    ...causeSection(report),
    ...jobSection(report, 'stuck', 'Waiting'),
    ...jobSection(report, 'longRunning', 'Running or queued'),
  ]
  const end = [
    context([windowLine(report), scopeLine(report)].map(escapeSlack).join('\n')),
    ...(runUrl === '' ? [] : [context(`<${escapeSlack(runUrl)}|The whole report>`)]),
  ]
  return {
    text: `${sign} ${escapeSlack(oneLine(title, maxHeaderChars))}: ${escapeSlack(headlineOf(report))}`,
    blocks: [...blocks.slice(0, maxBlocks - end.length), ...end],
  }
}

function failedConditions({ failIf }: Report): Block[] {
  const failed = failIf.filter(({ holds }) => holds)
  return failed.length === 0
    ? []
    : [section(failed.map(({ condition }) => `❌ ${escapeSlack(oneLine(condition))}`).join('\n'))]
}

/** The worst first. Those with failed or stuck Jobs are shown even above the usual number. */
function assignmentSections(assignments: readonly AssignmentReport[]): Block[] {
  const attention = assignments.filter(needsAttention).length
  const count = Math.max(maxAssignments, Math.min(attention, maxAttentionAssignments))
  const lines = assignments.slice(0, count).map(assignmentLine)
  const rest = assignments.length - count
  const worse = attention > count ? `, ${formatCount(attention - count)} of them with failed or stuck Jobs` : ''
  if (rest > 0) lines.push(`• and ${formatCount(rest)} more${worse}`)
  return sectionsOf(lines)
}

function assignmentLine(one: AssignmentReport): string {
  const { ended, completed, failed, stopped, successRate, waiting, p95Seconds } = one
  const parts = [
    `${formatCount(completed)} of ${formatCount(ended)} completed${ended === 0 ? '' : ` (${formatRate(successRate)})`}`,
    failed > 0 ? `${formatCount(failed)} failed` : '',
    stopped > 0 ? `${formatCount(stopped)} stopped` : '',
    waiting > 0 ? `${formatCount(waiting)} waiting` : '',
    p95Seconds === null ? '' : `p95 ${formatSeconds(p95Seconds)}`,
  ]
  return `• ${escapeSlack(one.label)}: ${parts.filter((part) => part !== '').join(', ')}`
}

function causeSection({ causes, assignments }: Report): Block[] {
  if (causes.length === 0) return []
  const labels = new Map(assignments.map(({ id, label }) => [id, label]))
  const lines = causes.slice(0, maxExamples).map(({ reason, count, assignmentIds, example }) => {
    const [first = ''] = assignmentIds
    const more = assignmentIds.length > 1 ? ` and ${countOf(assignmentIds.length - 1, 'other')}` : ''
    const what = reason === null ? 'No error message' : escapeSlack(oneLine(reason, 150))
    const where = `${escapeSlack(labels.get(first) ?? first)}${more}`
    return `• ${formatCount(count)} × ${what} (${where}; ${escapeSlack(oneLine(example.title, 100))})`
  })
  const rest = causes.length - maxExamples
  return [
    section(['*Why Jobs failed*', ...lines, ...(rest > 0 ? [`• and ${countOf(rest, 'more cause')}`] : [])].join('\n')),
  ]
}

/** The longest waiting or running Jobs of all Assignments. */
function jobSection(report: Report, kind: 'stuck' | 'longRunning', verb: string): Block[] {
  const all = report.assignments.flatMap(({ examples, label }) =>
    examples[kind].map((example) => ({ ...example, label })),
  )
  if (all.length === 0) return []
  const { waitingSeconds, runningSeconds } = report.limits
  const limit = formatSeconds(kind === 'stuck' ? waitingSeconds : runningSeconds)
  const sorted = all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const lines = sorted.slice(0, maxExamples).map(({ title, label, reason, at }) => {
    const why = reason === null ? '' : `: ${escapeSlack(oneLine(reason, 150))}`
    const age = formatSeconds((Date.parse(report.generatedAt) - Date.parse(at)) / 1000)
    return `• ${escapeSlack(oneLine(title, 100))} (${escapeSlack(label)}, ${age})${why}`
  })
  return [section([`*${verb} for longer than ${limit}*`, ...lines].join('\n'))]
}

/** As many sections as the lines need, because Slack refuses a longer text. */
function sectionsOf(lines: readonly string[]): Block[] {
  const texts: string[] = []
  for (const line of lines) {
    const last = texts.at(-1)
    if (last === undefined || last.length + line.length + 1 > maxTextChars) texts.push(line)
    else texts[texts.length - 1] = `${last}\n${line}`
  }
  return texts.map(section)
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

/** Escapes the three characters with which text could mention, link or name a channel in Slack. */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Cuts at the end of a line, so that no escape or link is split. */
function clipEscaped(text: string): string {
  if (text.length <= maxTextChars) return text
  const cut = text.slice(0, maxTextChars - 2)
  const end = cut.lastIndexOf('\n')
  return `${end > 0 ? cut.slice(0, end) : cut.replace(/(?:&[a-z]*|<[^>]*)$/, '')}\n…`
}
