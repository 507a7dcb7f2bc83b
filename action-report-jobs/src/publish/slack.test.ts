import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runOf } from '../../../test/harness/job-list.ts'
import { now, reportOn } from '../../../test/harness/job-report.ts'
import type { Report } from '../measure/report.ts'
import { renderSlack, type SlackMessage } from './slack.ts'

const runUrl = 'https://github.com/o/r/actions/runs/1'
const textsOf = ({ blocks }: SlackMessage) =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : 'elements' in block ? block.elements : []))

/** What Slack checks of a message before it takes it. */
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
  test('tells the outcome, the Assignments, the window and where to read on', () => {
    const runs = [
      runOf(now - 90_000, now - 30_000),
      runOf(now - 90_000, now - 20_000, { status: 'failed', title: 'Invoice 7' }),
    ]
    const message = renderSlack(reportOn(runs), runUrl)
    expectValid(message)
    expect(message.text).toBe('⚠️ Weekly report: 50 % of 2 ended Jobs completed')
    expect(textsOf(message).map(({ text }) => text)).toEqual([
      'Weekly report',
      expect.stringContaining('⚠️ *50 % of 2 ended Jobs completed*'),
      '• Invoice Processor: 50 % of 2, 1 failed, p95 1 min 10 s',
      '*Latest failed*\n• Invoice 7 (Invoice Processor)',
      expect.stringContaining('16 Nov 2026 07:00 – 23 Nov 2026 07:00 (UTC)'),
      `<${runUrl}|The whole report>`,
    ])
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

  test('keeps within the limits for long texts and many Assignments', () => {
    expectValid(renderSlack(hostileReport('<&>'.repeat(2000), 60), runUrl))
    expectValid(renderSlack(hostileReport('😀'.repeat(3000), 60), runUrl))
  })
})
