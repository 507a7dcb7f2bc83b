import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runOf } from '../../../test/harness/samples/job-list.ts'
import { now, reportOn } from '../../../test/harness/samples/job-report.ts'
import type { Report } from '../measure/report.ts'
import { renderSlack, type SlackMessage } from './slack.ts'

const runUrl = 'https://github.com/o/r/actions/runs/1'
const textsOf = ({ blocks }: SlackMessage) =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : 'elements' in block ? block.elements : []))

/** What Slack checks before it accepts a message. */
function expectValid(message: SlackMessage): void {
  expect(message.blocks.length).toBeLessThanOrEqual(50)
  expect(message.blocks.length).toBeGreaterThan(0)
  for (const block of message.blocks) {
    if (block.type === 'header') expect(block.text).toMatchObject({ type: 'plain_text' })
    if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(150)
  }
  for (const { text } of textsOf(message)) {
    expect(text.length).toBeGreaterThan(0)
    expect(text.length).toBeLessThanOrEqual(3000)
  }
}

function hostileReport(text: string, count = 1): Report {
  const runs = Array.from({ length: count }, (_, index) => {
    const fields = { agent_name: text, title: text, agent_id: `agent-${index}`, id: `job-${index}` }
    return runOf(1, now - 10, { ...fields, status: 'failed' })
  })
  return reportOn(runs, [], { title: text, missing: [text], reasons: new Map([['job-0', text]]) })
}

describe('the Slack message', () => {
  test('shows the outcome, the Assignments, the window and a link to the report', () => {
    const runs = [
      runOf(now - 90_000, now - 30_000),
      runOf(now - 90_000, now - 20_000, { status: 'failed', title: 'Invoice 7' }),
    ]
    const message = renderSlack(reportOn(runs), runUrl)
    expectValid(message)
    expect(message.text).toBe('⚠️ Weekly report: 50% of 2 ended Jobs completed')
    expect(textsOf(message).map(({ text }) => text)).toEqual([
      'Weekly report',
      '⚠️ *50% of 2 ended Jobs completed*\nCompleted: 1 of 2 (▲ 1)\nFailed: 1 of 2 (▲ 1)\nStopped: 0 of 2\nHalf of the Jobs took at most 1 min, 95% at most 1 min 10 s',
      '• Invoice Processor: 1 of 2 completed (50%), 1 failed, p95 1 min 10 s',
      '*Why Jobs failed*\n• 1 × No error message (Invoice Processor; Invoice 7)',
      expect.stringContaining('16 Nov 2026 07:00 – 23 Nov 2026 07:00 (UTC)'),
      `<${runUrl}|The whole report>`,
    ])
  })

  test('shows the only failing Assignment of many, however few Jobs it has', () => {
    const quiet = { agent_id: 'bad', agent_name: 'Bad' }
    const runs = Array.from({ length: 60 }, (_, index) =>
      runOf(now - 90, now - 10, { agent_id: `a${index % 12}`, agent_name: `Good ${index % 12}` }),
    )
    const message = renderSlack(reportOn([...runs, runOf(now - 90, now - 10, { ...quiet, status: 'failed' })]), '')
    const [, , list] = textsOf(message)
    expect(list?.text.split('\n')[0]).toBe('• Bad: 0 of 1 completed (0%), 1 failed, p95 0.1 s')
    expect(list?.text).toMatch(/• and 3 more$/)
  })

  test('shows all failing Assignments, in as many blocks as needed', () => {
    const runs = Array.from({ length: 80 }, (_, index) => {
      const fields = { agent_id: `a${index}`, agent_name: `${index} ${'n'.repeat(70)}`, status: 'failed' }
      return runOf(now - 90, now - 10, fields)
    })
    const message = renderSlack(reportOn(runs), runUrl)
    expectValid(message)
    const text = textsOf(message)
      .map(({ text }) => text)
      .join('\n')
    for (let index = 0; index < 80; index += 1) expect(text).toContain(`• ${index} nnn`)
    expect(text).toContain('The whole report')
  })

  test('groups failures by their cause, and lists Jobs that wait or run for too long', () => {
    const runs = [
      ...Array.from({ length: 7 }, (_, index) =>
        runOf(now - 90, now - 10 - index, { status: 'failed', id: `f${index}`, title: `Invoice ${index}` }),
      ),
      runOf(now - 7_200_000, undefined, { status: 'waiting', id: 'w', title: 'Invoice 8' }),
      runOf(now - 80 * 3_600_000, undefined, { title: 'Invoice 9' }),
    ]
    const reasons = new Map([
      ...runs.slice(0, 7).map(({ id }, index) => [id, `Login ${index} refused`] as const),
      ['w', 'Approve?'] as const,
    ])
    const texts = textsOf(renderSlack(reportOn(runs, [], { reasons }), '')).map(({ text }) => text)
    expect(texts).toContain('*Why Jobs failed*\n• 7 × Login 0 refused (Invoice Processor; Invoice 0)')
    expect(texts).toContain('*Waiting for longer than 1 h*\n• Invoice 8 (Invoice Processor, 2 h): Approve?')
    expect(texts).toContain('*Running or queued for longer than 1 d*\n• Invoice 9 (Invoice Processor, 3 d 8 h)')
  })

  test('says that an incomplete report is incomplete', () => {
    const message = renderSlack(reportOn([], [], { missing: ['Everything.'] }), '')
    expect(message.text).toContain('Incomplete')
    expect(textsOf(message).map(({ text }) => text)).toContain('🔴 Incomplete: Everything.')
  })

  test('mentions nobody and links nowhere, whatever names and titles contain', () => {
    const part = fc.constantFrom('<!channel>', '<@U123>', '<http://e|x>', '&', '<', '>', '&lt;', '\n', 'x', '*', '`')
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const message = renderSlack(hostileReport(`a${parts.join('')}`), '')
        expectValid(message)
        for (const { text, type } of textsOf(message)) {
          if (type === 'mrkdwn') expect(text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/)
        }
        expect(message.text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/)
        expect(textsOf(message).every(({ type, verbatim }) => type === 'plain_text' || verbatim)).toBe(true)
      }),
    )
  })

  test('stays within the limits for long texts and many Assignments', () => {
    expectValid(renderSlack(hostileReport('<&>'.repeat(2000), 60), runUrl))
    expectValid(renderSlack(hostileReport('😀'.repeat(3000), 60), runUrl))
  })
})
