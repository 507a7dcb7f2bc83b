import { escapeText, inlineCode, table } from '../../action/index.ts'
import type { ItemOutcome, ItemOutcomes } from '../ledger/item-outcomes.ts'

const maxExamples = 5
const maxReasons = 50

/**
 * The reasons why items were not done, most frequent first, with a few examples of each; undefined if all were done.
 *
 * @param nameOf the name of an item in the table. Default: its id
 * @param unit what the items are
 */
export function reasonTable(
  itemOutcomes: ItemOutcomes,
  nameOf: (id: string) => string = (id) => id,
  unit = 'Cases',
): string | undefined {
  const groups = new Map<string, { outcome: ItemOutcome; reason: string; ids: string[] }>()
  for (const [id, { outcome, reason = 'unknown reason' }] of itemOutcomes) {
    if (outcome === 'done') continue
    const why = withoutCall(reason)
    const group = groups.get(`${outcome} ${why}`) ?? { outcome, reason: why, ids: [] }
    group.ids.push(id)
    groups.set(`${outcome} ${why}`, group)
  }
  if (groups.size === 0) return undefined
  const sorted = [...groups.values()].sort((a, b) => b.ids.length - a.ids.length).slice(0, maxReasons)
  const rows = sorted.map(({ outcome, reason, ids }) => {
    const examples = ids.slice(0, maxExamples).map((id) => inlineCode(nameOf(id)))
    if (ids.length > maxExamples) examples.push('…')
    return [outcome, escapeText(reason), String(ids.length), examples.join(' ')]
  })
  return table(['Result', 'Reason', unit, 'Examples'], rows)
}

/** The reason without the call and its request id, which differ from Case to Case. The ledger has them. */
function withoutCall(reason: string): string {
  return reason.replaceAll(/\b[A-Z]+ \/v\d\/\S+: /g, '').replaceAll(/ \(request [^()]{0,200}\)/g, '')
}
