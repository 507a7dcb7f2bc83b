import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { runOf } from '../../../test/harness/job-list.ts'
import { now, reportOn } from '../../../test/harness/job-report.ts'
import type { Report } from '../measure/report.ts'
import { renderMarkdown } from './markdown.ts'
import { shorten } from './publish.ts'

const markdownOf = (report: Report) =>
  renderMarkdown(report)
    .map(({ markdown }) => markdown)
    .join('\n\n')
const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
const tagsOf = (text: string) =>
  (html(text).match(/<\/?[a-z][^>]*>|<!--/gi) ?? []).map((tag) => tag.replace(/ .*>/, '>'))

const week = [
  runOf(now - 90_000, now - 30_000),
  runOf(now - 90_000, now - 20_000, { status: 'failed', title: 'Invoice 7', id: 'job-7' }),
  runOf(now - 90_000, now - 10_000, { status: 'interrupted', title: 'Invoice 8' }),
  runOf(now - 8_000_000, undefined, { status: 'waiting', title: 'Invoice 9' }),
]

describe('the Markdown report', () => {
  test('begins with the headline, the counts, the window and its time zone', () => {
    const lines = markdownOf(reportOn(week)).split('\n').filter(Boolean)
    expect(lines.slice(0, 6)).toEqual([
      '## Weekly report',
      '⚠️ **33.3 % of 3 ended Jobs completed**',
      '1 failed (▲ 1) · 1 stopped (▲ 1) · 1 waiting (1 for longer than an hour)<br>',
      'Half of the Jobs took at most 1 min 10 s, 95 % at most 1 min 20 s',
      '16 Nov 2026 07:00 – 23 Nov 2026 07:00 (UTC)',
      '_Counted are the Jobs of one user, the one whose API key it is. Most keys can see no others: if other people run Jobs in this team, use a key of an administrator._',
    ])
  })

  test('shows failed Jobs with their id and reason', () => {
    const text = markdownOf(reportOn(week, [], { reasons: new Map([['job-7', 'The portal refused the login']]) }))
    expect(text).toContain('- Invoice 7: The portal refused the login<br>\n  <sub>23 Nov 2026 06:59, Job `job-7`</sub>')
    expect(text).toContain('Invoice 9<br>\n  <sub>for 2 h 13 min')
  })

  test('says that an incomplete report is incomplete, in its headline and for each gap', () => {
    const text = markdownOf(reportOn(week, [], { missing: ['Jobs before Monday.'] }))
    expect(text).toContain('🔴 **Incomplete: at least 3 Jobs ended, more could not be read**')
    expect(text).toContain('- Incomplete: Jobs before Monday.')
    expect(text).toContain('(lower bounds)')
  })

  test('shows no figure where no Job could be read', () => {
    const text = markdownOf(reportOn([], [], { missing: ['No Job could be read: 503'] }))
    expect(text).toContain('🔴 **Incomplete: no Job of this window could be read**')
    expect(text).not.toMatch(/\b0 (?:failed|stopped|Jobs)|\b0 %/)
    expect(text).not.toContain('mermaid')
  })

  test('tells a quiet week from a broken one', () => {
    expect(markdownOf(reportOn([]))).toContain('✅ **No Job ended in this window**')
  })

  test('names unknown statuses', () => {
    const text = markdownOf(reportOn([runOf(now - 5, undefined, { status: 'hiber`nating|' })]))
    expect(text).toContain('Statuses that this version does not know:')
    expect(html(text)).toContain('hiber`nating|')
  })

  test('draws a chart of numbers and dates', () => {
    const text = markdownOf(reportOn(week))
    expect(/```mermaid\n([\s\S]*?)\n```/.exec(text)?.[1]).toBe(
      [
        'xychart-beta',
        '    title "Jobs ended per day, failed ones in front (UTC)"',
        '    x-axis ["Mon 16", "Tue 17", "Wed 18", "Thu 19", "Fri 20", "Sat 21", "Sun 22", "Mon 23"]',
        '    y-axis "Jobs" 0 --> 3',
        '    bar [0, 0, 0, 0, 0, 0, 0, 3]',
        '    bar [0, 0, 0, 0, 0, 0, 0, 1]',
      ].join('\n'),
    )
  })

  test('has the same structure whatever names, titles, statuses and reasons contain', () => {
    const part = fc.constantFrom(
      '`',
      '```',
      '|',
      '<b>',
      '</details>',
      '<!--',
      '\n',
      '# ',
      '- ',
      '[x](http://e)',
      '*',
      '_',
      '@all',
      '"',
      '::',
      '&lt;',
      'x',
    )
    const text = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => `a${parts.join('')}`)
    const build = (name: string, title: string, reason: string, heading: string) => {
      const fields = { agent_name: name, title, status: 'failed' }
      const runs = [runOf(1, now - 5, { ...fields, id: 'x' }), runOf(1, undefined, { ...fields, status: 'waiting' })]
      return tagsOf(
        markdownOf(reportOn(runs, [], { reasons: new Map([['x', reason]]), title: heading, notes: [reason] })),
      )
    }
    const plain = build('a', 'a', 'a', 'a')
    fc.assert(
      fc.property(text, text, text, text, (name, title, reason, heading) => {
        expect(build(name, title, reason, heading)).toEqual(plain)
      }),
    )
  })

  test('stays within bounds for hundreds of Assignments, and says how many are left out', () => {
    const runs = Array.from({ length: 400 }, (_, index) =>
      runOf(now - 90, now - 10, {
        agent_id: `agent-${index}`,
        agent_name: `N${'a'.repeat(300)}${index}`,
        status: 'failed',
      }),
    )
    const sections = renderMarkdown(reportOn(runs))
    expect(sections.map(({ markdown }) => markdown).join('\n')).toContain('_300 more Assignments in the JSON file._')
    const short = shorten(sections)
    expect(short.length).toBeLessThan(32_768)
    expect(short).toContain('## Weekly report')
  })
})
