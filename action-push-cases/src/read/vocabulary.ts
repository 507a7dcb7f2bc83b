import { oneLine } from '../../../shared/action/index.ts'
import { type Duvo, DuvoError, type QueueLabel } from '../../../shared/duvo/index.ts'

/** So many labels are looked at: the keys of earlier pushes may have made one for each Case. */
const maxLabels = 5_000

/**
 * Names label keys that the Queue does not have, next to those that it has: a key that is misspelled makes Cases that no filter
 * finds. Undefined where all are known, where the Queue has no labels to compare with, or where that cannot be told.
 *
 * @param ours the keys of labels that a push makes for itself
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

/** A value that some Case has for this label; undefined where there is none, or that cannot be told. */
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

/** False where labels are left that were not looked at: they are too many, or cannot be read. */
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
