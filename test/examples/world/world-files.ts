import type { FileFixture } from '../../harness/files/git-repository.ts'
import { caseId, ids } from './world-ids.ts'

const cases = Array.from({ length: 12 }, (_, index) => `${caseId(index + 1)},Northwind`)
const table = ['id,supplier', ...cases, ''].join('\n')

/** What the shop sold in a night. */
const orders = ['order,customer,country,total', '4711,Northwind,DE,120.50', '4712,Contoso,CZ,80.00', ''].join('\n')
/** Cases that somebody settled by phone. */
const closed = ['case_id,by', `${caseId(1)},Ann`, `${caseId(2)},Ben`, ''].join('\n')

const idLines = `INVOICE_PROCESSOR_ID=${ids.invoices}\nORDER_TRACKER_ID=${ids.orders}\n`

/** How the user's Jobs end, and whether the live Revisions match Git. */
export type Weather = 'good' | 'bad'

/** A state of the user's repository: its two commits on main, and the pull request. */
export type Moment = 'first' | 'main' | 'pull'

/** The SOPs of the Assignments, by the names of their configs. */
export const sopsAt = (moment: Moment) => ({
  'invoice-processor': `Match every invoice (${moment}).`,
  'order-tracker': 'Track every order.',
})

const skill = (name: string, text: string) => `---\nname: ${name}\ndescription: How to ${name}.\n---\n\n${text}\n`

/** The Skills by name, and their folders. */
export const skillsAt = (moment: Moment) => [
  {
    name: 'match-invoice',
    folder: 'skills/match-invoice',
    text: skill('match-invoice', `Compare amounts (${moment}).`),
  },
  { name: 'web-research', folder: 'skills/web-research', text: skill('web-research', 'Name every source.') },
  { name: 'close-books', folder: 'finance/skills/close-books', text: skill('close-books', 'Once a month.') },
  { name: 'plan-routes', folder: 'logistics/skills/plan-routes', text: skill('plan-routes', 'Every morning.') },
]

/** The user's repository as the documentation describes it. */
export function filesAt(moment: Moment): Record<string, FileFixture> {
  const sops = sopsAt(moment)
  const config = { version: 'v2', data: { input: sops['invoice-processor'] } }
  return {
    'README.md': '# Operations\n',
    'agent-ids.env': idLines,
    'ids/staging.env': idLines,
    'ids/production.env': idLines,
    'assignments/invoice-processor.json': `${JSON.stringify(config, null, 2)}\n`,
    'assignments/order-tracker.yaml': `version: v2\ndata:\n  input: ${sops['order-tracker']}\n`,
    'assignments/invoice-processor.test.yaml': `cases: ${JSON.stringify([{ name: 'answers', message: 'Hello' }])}\n`,
    'backlog.csv': table,
    'prompts/reconcile.md': 'Reconcile these statements.\n',
    'shared/models.json': '{ "data": { "models": { "agent": { "model": "claude-sonnet-5" } } } }\n',
    'statements/may.csv': 'date,amount\n2026-05-02,12.50\n',
    'statements/draft-june.csv': 'date,amount\n',
    'orders.csv': orders,
    'closed.csv': closed,
    'export-orders.sh': { executable: '#!/bin/sh\ncat orders.csv\n' },
    'triage.sh': { executable: '#!/bin/sh\nhead -n 5 backlog.csv\n' },
    ...Object.fromEntries(skillsAt(moment).map(({ folder, text }) => [`${folder}/SKILL.md`, text])),
  }
}
