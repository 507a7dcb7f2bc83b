import { type World as Duvo, type Step, say } from '../../../simulator/index.ts'
import { type Moment, skillsAt, sopsAt, type Weather } from './world-files.ts'
import { caseId, ids } from './world-ids.ts'

const dayMs = 86_400_000
const ended = (answer: string, end: string): Step[] => [say(answer, 100), { after: 50, end }]

/** The Assignments, Skills, Queues and Cases that the documentation names, as Git had them at some moment, and two weeks of Jobs. */
export function seedDuvo(duvo: Duvo, weather: Weather, moment: Moment): void {
  const end = weather === 'good' ? 'completed' : 'failed'
  const first = duvo.addQueue({ id: ids.supplierInvoices, name: 'Supplier invoices' })
  const second = duvo.addQueue({ id: ids.newOrders, name: 'New orders' })
  const sops = sopsAt(moment)
  const plain = [
    { id: ids.invoices, name: 'Invoice Processor', consumes: [first.id], config: sops['invoice-processor'] },
    { id: ids.orders, name: 'Order Tracker', consumes: [second.id], config: sops['order-tracker'] },
    { name: 'Regional Report' },
    { id: ids.europe, name: 'Orders of Europe' },
    { id: ids.america, name: 'Orders of America' },
  ].map((agent) => duvo.addAgent(agent))
  for (const { id } of plain) duvo.script(id, [{ after: 50, status: 'running' }, ...ended('Done.', end)])
  duvo.scriptOthers([{ after: 50, status: 'running' }, ...ended('Done.', end)])
  addDesk(duvo, end)
  const late = duvo.addAgent({ name: 'Late Orders' })
  duvo.script(late.id, [{ after: 50, status: 'running' }, ...ended('```json\n["4711", "4712"]\n```', end)])
  addPeople(duvo, end)
  for (const { name, text } of skillsAt(moment)) {
    duvo.addSkill({ name, description: `How to ${name}.`, files: new Map([['SKILL.md', Buffer.from(text)]]) })
  }
  addCases(duvo, [first.id, second.id])
  addHistory(
    duvo,
    plain.map(({ id }) => id),
    weather,
  )
}

function addCases(duvo: Duvo, queues: string[]): void {
  const yesterday = duvo.now() - dayMs / 2
  for (const [index, queue] of queues.entries()) {
    for (let number = 1; number <= 40; number++) {
      const status = number % 4 === 0 ? ('failed' as const) : ('pending' as const)
      const id = index === 0 ? { id: caseId(number) } : {}
      duvo.addCase(queue, { ...id, title: `Invoice ${number}`, status, createdAt: yesterday, updatedAt: yesterday })
    }
  }
}

function addHistory(duvo: Duvo, agents: string[], weather: Weather): void {
  for (let number = 0; number < 60; number++) {
    const createdAt = duvo.now() - 14 * dayMs + (number * dayMs) / 5
    const status = weather === 'bad' || number % 12 === 0 ? 'failed' : 'completed'
    const times = { createdAt, startedAt: createdAt, completedAt: createdAt + 60_000 * (1 + (number % 9)) }
    duvo.addJob({ agentId: agents[number % agents.length] ?? '', title: `Job ${number}`, status, ...times })
  }
}

/** A Queue whose Cases an Assignment takes as they arrive. */
function addDesk(duvo: Duvo, end: string): void {
  const queue = duvo.addQueue({ id: ids.dailyOrders, name: 'Daily orders' })
  const desk = duvo.addAgent({ name: 'Order Desk', consumes: [queue.id], trigger: queue.id })
  duvo.script(desk.id, [{ after: 50, status: 'running' }, ...ended('Order booked.', end)])
}

/** Assignments that ask a person. */
function addPeople(duvo: Duvo, end: string): void {
  for (const name of ['Nightly Batch', 'Payments']) {
    const approved = ended('Paid.', end)
    const ask = { type: 'approval', title: 'Pay 12 invoices, 18,450 EUR in all?', approved }
    duvo.script(duvo.addAgent({ name }).id, [
      { after: 50, status: 'running' },
      { after: 50, ask },
    ])
  }
  const questions = [
    { question: 'Which region?', options: [{ label: 'EU' }, { label: 'US' }] },
    { question: 'Which time?', options: [{ label: 'last week' }, { label: 'last month' }] },
  ]
  const ask = { type: 'question', title: 'Before the import', questions, answered: ended('Imported.', end) }
  duvo.script(duvo.addAgent({ name: 'Importer' }).id, [
    { after: 50, status: 'running' },
    { after: 50, ask },
  ])
}
