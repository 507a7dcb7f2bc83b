import { z } from 'zod'
import { looseInstant } from '../../http/request.ts'
import type { SimulatorOptions } from '../../options.ts'
import type { Case, Queue } from '../../world/records/records.ts'
import type { World } from '../../world/world.ts'

const july = ['pending', 'claimed', 'completed', 'failed', 'needs_input', 'postponed']
const newer = ['all', 'pending', 'processing', 'needs_input', 'postponed', 'needs_review', 'resolved', 'canceled']

/** The words that this server accepts in a status filter. */
export function statusWord(vocabulary: SimulatorOptions['caseStatuses']) {
  return z.enum(vocabulary === 'july' ? july : newer)
}

export const priorities = z.enum(['none', 'medium', 'high'])

/** Filters in a JSON body. */
export function filterSchema(vocabulary: SimulatorOptions['caseStatuses']) {
  return z.object({
    status: z.array(statusWord(vocabulary)).optional(),
    priority: z.array(priorities).optional(),
    created_at_from: looseInstant.optional(),
    updated_at_from: looseInstant.optional(),
    labels: z.record(z.string(), z.array(z.string())).optional(),
  })
}

export type CaseFilter = z.output<ReturnType<typeof filterSchema>> & { search?: string | undefined }

/** The displayed status of a Case. */
export function displayStatus(item: Case): string {
  if (item.humanRequestId !== null) return 'needs_input'
  if (item.postponedTo !== null) return 'postponed'
  if (item.status === 'pending' && item.claimedAt !== null) return 'in_progress'
  return item.status
}

const buckets: Record<string, (item: Case) => boolean> = {
  all: () => true,
  claimed: (item) => displayStatus(item) === 'in_progress',
  processing: (item) => displayStatus(item) === 'in_progress',
  needs_review: (item) => item.approvalBatchId !== null,
  resolved: (item) => item.status !== 'pending',
  canceled: () => false,
}

function isIn(item: Case, word: string): boolean {
  return buckets[word]?.(item) ?? displayStatus(item) === word
}

export function matchesFilter(item: Case, filter: CaseFilter): boolean {
  const text = filter.search?.toLowerCase()
  return (
    (filter.status === undefined || filter.status.some((word) => isIn(item, word))) &&
    (filter.priority === undefined || filter.priority.includes(item.priority)) &&
    (filter.created_at_from === undefined || item.createdAt >= filter.created_at_from) &&
    (filter.updated_at_from === undefined || item.updatedAt >= filter.updated_at_from) &&
    (text === undefined || `${item.title}\n${item.data}`.toLowerCase().includes(text)) &&
    Object.entries(filter.labels ?? {}).every(([key, values]) =>
      item.labels.some((label) => label.key === key && values.includes(label.value)),
    )
  )
}

export type CaseOrder = { sort_by: 'created_at' | 'updated_at' | 'postponed_to'; sort_order: 'asc' | 'desc' }

const fields = { created_at: 'createdAt', updated_at: 'updatedAt', postponed_to: 'postponedTo' } as const

type Found = { version: number; question: string; cases: Case[] }
const lastFound = new WeakMap<Queue, Found>()

/** Matching Cases, in order. Pages of one query share the work until the world changes. */
export function findCases(world: World, queue: Queue, filter: CaseFilter, order: CaseOrder): Case[] {
  const question = JSON.stringify([filter, order])
  const known = lastFound.get(queue)
  if (known?.version === world.version && known.question === question) return known.cases
  const field = fields[order.sort_by]
  const sign = order.sort_order === 'asc' ? 1 : -1
  const cases = queue.cases
    .filter((item) => matchesFilter(item, filter))
    .sort((a, b) => sign * ((a[field] ?? 0) - (b[field] ?? 0)))
  lastFound.set(queue, { version: world.version, question, cases })
  return cases
}
