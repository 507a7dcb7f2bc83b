import { oneLine } from '../../../shared/action/index.ts'
import { type Duvo, DuvoError, type QueueLabel } from '../../../shared/duvo/index.ts'

/** How many labels to read: the keys of earlier pushes may have created one for each Case. */
const maxLabels = 5_000

/**
 * Names label keys that the Queue does not have, next to those that it has: a misspelled key creates Cases that no filter
 * finds. Undefined if all are known, if the Queue has no labels to compare with, or if the labels cannot be read.
 *
 * @param ours the keys of labels that a push adds itself
 */
export async function unknownKeys(
  wanted: readonly string[],
  ours: readonly string[],
  queue: string,
  queues: Pick<Duvo['queues'], 'labels'>,
): Promise<string | undefined> {
  const missing = new Set(wanted.filter((key) => key !== ''))
  if (missing.size === 0) return undefined
  const known = new Set<string>()
  const isWhole = await readLabels(queue, queues, ({ key }) => {
    missing.delete(key)
    if (key !== '' && !ours.includes(key)) known.add(key)
    return missing.size === 0
  })
  if (!isWhole || missing.size === 0 || known.size === 0) return undefined
  return `The Queue has no labels with the key ${named(missing)}. It has ${named(known)}. Check the spelling; if the key is new, Duvo adds it.`
}

/** A value that some Case has for this label; undefined if there is none, or if it is unknown. */
export async function usedValue(
  key: string,
  queue: string,
  queues: Pick<Duvo['queues'], 'labels'>,
): Promise<string | undefined> {
  let value: string | undefined
  await readLabels(queue, queues, (label) => {
    if (label.key === key && label.case_count !== 0) value = label.value
    return value !== undefined
  })
  return value
}

/** False if some labels were not read: there are too many, or they cannot be read. */
async function readLabels(
  queue: string,
  queues: Pick<Duvo['queues'], 'labels'>,
  onLabel: (label: QueueLabel) => boolean,
): Promise<boolean> {
  let count = 0
  try {
    for await (const label of queues.labels(queue)) {
      if (onLabel(label)) return true
      count += 1
      if (count >= maxLabels) return false
    }
    return true
  } catch (error) {
    if (error instanceof DuvoError) return false
    throw error
  }
}

function named(keys: Iterable<string>): string {
  const all = [...keys].map((key) => JSON.stringify(oneLine(key, 60)))
  return `${all.slice(0, 20).join(', ')}${all.length > 20 ? ` and ${all.length - 20} more` : ''}`
}
