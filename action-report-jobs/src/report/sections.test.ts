import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { ListedRun } from '../../../shared/duvo/index.ts'
import { runOf } from '../../../test/harness/samples/job-list.ts'
import { dayMs, now, reportOn } from '../../../test/harness/samples/job-report.ts'
import { judge } from '../judge/judge.ts'
import type { Report } from '../measure/report.ts'
import { createZone } from '../time/zone.ts'
import { shorten } from './sections/section.ts'
import { sectionsOf } from './sections.ts'

const markdownOf = (report: Report) =>
  sectionsOf(report)
    .map(({ markdown }) => markdown.replaceAll('\u00a0', ' '))
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
  test('starts with the headline, the three outcomes of all that ended, the window and its time zone', () => {
    const lines = markdownOf(reportOn(week)).split('\n').filter(Boolean)
    expect(lines.slice(0, 8)).toEqual([
      '## Weekly report',
      '⚠️ **33.3% of 3 ended Jobs completed**',
      'Completed: 1 of 3 (▲ 1)<br>',
      'Failed: 1 of 3 (▲ 1)<br>',
      'Stopped: 1 of 3 (▲ 1)<br>',
      'Open: 1 waiting (1 for longer than 1 h)<br>',
      'Half of the Jobs took at most 1 min 10 s, 95% at most 1 min 20 s',
      '16 Nov 2026 07:00 – 23 Nov 2026 07:00 (UTC)',
    ])
  })

  test('shows few Jobs as numbers, and says how many are needed to compare rates', () => {
    const before = Array.from({ length: 10 }, () => runOf(now - 8 * dayMs, now - 8 * dayMs + 1000))
    const text = markdownOf(reportOn(week, before, { minJobs: 5 }))
    expect(text).toContain('⚠️ **1 of 3 ended Jobs completed**')
    expect(text).not.toContain('points)')
    expect(text).toContain('Rates and durations of fewer than 5 Jobs are not compared')
    expect(text).toContain('| Invoice Processor | 33.3% | 3 ▼ 7 | 1 | 1 ▲ 1 |')
  })

  test('has a column for each outcome', () => {
    expect(markdownOf(reportOn(week))).toContain(
      '| Assignment | Success | Ended | Completed | Failed | Stopped | Open | p95 |',
    )
  })

  test('shows whole days of a calendar window without times', () => {
    const window = { start: Date.parse('2026-11-15T23:00Z'), end: Date.parse('2026-11-22T23:00Z') }
    const zone = createZone('Europe/Prague')
    expect(markdownOf(reportOn([], [], { window, zone }))).toContain(
      'Mon 16 Nov 2026 – Sun 22 Nov 2026 (Europe/Prague)',
    )
    const day = { start: window.start, end: window.start + dayMs }
    expect(markdownOf(reportOn([], [], { window: day, zone }))).toContain('\nMon 16 Nov 2026 (Europe/Prague)')
  })

  test('says why Jobs failed: each cause with its count, its Assignments and the latest Job', () => {
    const runs = Array.from({ length: 120 }, (_, index) =>
      runOf(now - 90_000 - index, now - 20_000 - index * 1000, {
        ...{ status: 'failed', title: `Invoice ${index}`, id: `job-${index}`, run_number: 1000 - index },
        ...{ agent_id: `a${index % 5}`, agent_name: `Agent ${index % 5}` },
      }),
    )
    const reasons = new Map(runs.map(({ id }, index) => [id, `The portal refused the login of user ${index}`]))
    const text = markdownOf(reportOn(runs, [], { reasons }))
    expect(text).toContain('- **120 ×** The portal refused the login of user 0<br>')
    expect(text).toContain(
      'Agent 0, Agent 1, Agent 2 and 2 others. The latest: Invoice 0, 23 Nov 2026 06:59, Job #\u200b1000 `job-0`',
    )
    expect(text.match(/The portal refused/g)).toHaveLength(1)
  })

  test('says how many failed Jobs the causes cover, if not all', () => {
    const runs = Array.from({ length: 250 }, () => runOf(now - 90_000, now - 20_000, { status: 'failed' }))
    expect(markdownOf(reportOn(runs))).toContain(
      '_The causes of 200 of 250 failed Jobs, the latest of each Assignment in turn._',
    )
  })

  test('shows the last text of a Job without an error message', () => {
    const failed = runOf(now - 9, now - 5, {
      status: 'failed',
      title: 'Invoice 7',
      eval_summaries: { final_comment: 'Gave up' },
    })
    expect(markdownOf(reportOn([failed]))).toContain(
      '- **1 ×** No error message<br>\n  <sub>Invoice Processor. Invoice 7: Gave up',
    )
  })

  test('shows waiting and running Jobs of all Assignments, the longest first', () => {
    const open = (hours: number, fields: Partial<ListedRun>) => runOf(now - hours * 3_600_000, undefined, fields)
    const text = markdownOf(
      reportOn(
        [
          open(3, { status: 'waiting', title: 'Short', agent_id: 'a' }),
          open(9, { status: 'waiting', title: 'Long', agent_id: 'b', id: 'w' }),
          open(80, { title: 'Endless', run_number: 12, id: 'r' }),
        ],
        [],
        { reasons: new Map([['w', 'Approve 900 EUR']]) },
      ),
    )
    expect(text).toContain(
      '### Waiting for longer than 1 h\n\n- Long: Approve 900 EUR<br>\n  <sub>Invoice Processor (b), for 9 h, Job `w`</sub>\n- Short',
    )
    expect(text).toContain(
      '### Running or queued for longer than 1 d\n\n- Endless<br>\n  <sub>Invoice Processor (agent-1), running, for 3 d 8 h, Job #\u200b12 `r`</sub>',
    )
  })

  test('shows the quality: percent, severities and the trend, and the issues by their number of Jobs', () => {
    const evaluated = (passed: number, critical: number, ended: number) => {
      const severityCounts = { critical, medium: 1, low: 0 }
      return runOf(ended - 9, ended, { eval_summaries: { passed, total: 94, status: 'ready', severityCounts } })
    }
    const quality = (withIssues: number, issues: [string, number][]) => {
      return { evaluated: 20, withIssues, issues: new Map(issues) }
    }
    const current = quality(5, [
      ['wrong_total', 4],
      ['Tone <b>', 1],
    ])
    const previous = quality(2, [['wrong_total', 1]])
    const text = markdownOf(
      reportOn([evaluated(89, 2, now - 5), evaluated(89, 0, now - 6)], [evaluated(94, 0, now - 8 * dayMs)], {
        qualities: new Map([['agent-1', { current, previous }]]),
      }),
    )
    expect(text).toContain(
      'Quality: 94.7% of the checks passed (▼ 5.3 points), 178 of 188 in 2 Jobs; issues: 2 critical, 2 medium',
    )
    expect(text).toContain('| 94.7% ▼ 5.3 |')
    expect(text).toContain('5 of 20 evaluated Jobs have issues (25%, ▲ 15 points).')
    expect(text).toContain('| wrong\\_total | 4 ▲ 3 | Invoice Processor |')
    expect(text).toContain('| Tone &lt;b&gt; | 1 ▲ 1 |')
  })

  test('distinguishes conditions that were judged from those that were not', () => {
    const report = reportOn(week, [], { minJobs: 5 })
    const failIf = judge('failed>0, success-rate<90, evaluation-rate<50, stopped>9', report, 5)
    const text = markdownOf({ ...report, failIf })
    expect(text).toContain('| ❌ | `failed>0` | 1 |')
    expect(text).toContain('| ➖ | `success-rate<90` | 33.33, not checked: fewer than 5 Jobs |')
    expect(text).toContain('| ➖ | `evaluation-rate<50` | not checked: no Jobs |')
    expect(text).toContain('| ✅ | `stopped>9` | 1 |')
  })

  test('says that an incomplete report is incomplete, in its headline and for each gap', () => {
    const text = markdownOf(reportOn(week, [], { missing: ['Jobs before Monday.'] }))
    expect(text).toContain('🔴 **Incomplete: at least 3 Jobs ended, more could not be read**')
    expect(text).toContain('- Incomplete: Jobs before Monday.')
    expect(text).toContain('All counts are lower bounds.')
  })

  test('shows no figure if no Job could be read', () => {
    const text = markdownOf(reportOn([], [], { missing: ['No Jobs could be read: 503'] }))
    expect(text).toContain('🔴 **Incomplete: no Jobs of this window could be read**')
    expect(text).not.toMatch(/\b0 (?:failed|stopped|Jobs)|\b0%/)
    expect(text).not.toContain('mermaid')
  })

  test('distinguishes a quiet week from a failed read', () => {
    expect(markdownOf(reportOn([]))).toContain('✅ **No Jobs ended in this window**')
  })

  test('names unknown statuses', () => {
    const text = markdownOf(reportOn([runOf(now - 5, undefined, { status: 'hiber`nating|' })]))
    expect(text).toContain('Unknown statuses:')
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

  test('shows every Assignment with failed Jobs, and says how many others are omitted', () => {
    const runs = Array.from({ length: 300 }, (_, index) =>
      runOf(now - 90, now - 10, {
        agent_id: `agent-${index}`,
        agent_name: `N${'a'.repeat(300)}${index}`,
        status: index < 200 ? 'completed' : 'failed',
      }),
    )
    const sections = sectionsOf(reportOn(runs))
    const text = markdownOf(reportOn(runs))
    for (const index of [200, 299]) expect(text).toMatch(new RegExp(`\\| Na+… \\(agent-${index}\\) \\| 0% \\|`))
    expect(text).toContain('_200 more Assignments in the JSON file._')
    const short = shorten(sections, 12_000)
    expect(short.length).toBeLessThan(12_000)
    expect(short).toContain('## Weekly report')
    expect(short).toContain('_240 more Assignments in the JSON file, 40 of them with failed or stuck Jobs._')
  })
})
