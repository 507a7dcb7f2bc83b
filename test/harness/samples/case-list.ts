import type { Reader } from '../../../shared/cases/index.ts'
import type { Case, CaseFilter, Duvo } from '../../../shared/duvo/index.ts'

const idOf = (index: number) => `case-${index}`
const item = (id: string): Case => ({ id, title: '', status: 'pending', display_status: 'pending', queue_id: 'q' })

/** A Queue whose rows may change between two pages. It counts the requests. */
export function queueOf(rows: string[], onPage: (page: number) => void = () => {}) {
  const requests = { pages: 0, single: 0 }
  const cases = {
    async find(_queue: string, _filter: CaseFilter, offset = 0) {
      requests.pages += 1
      const items = rows.slice(offset, offset + 100).map(item)
      const page = { items, total: rows.length, count: items.length }
      onPage(requests.pages)
      return page
    },
    async get(id: string) {
      requests.single += 1
      return item(id)
    },
  }
  const duvo = { cases } as unknown as Pick<Duvo, 'cases'>
  const reader: Reader = { duvo, queue: 'q', signal: new AbortController().signal }
  return { reader, requests, rows }
}

export const ids = (count: number) => Array.from({ length: count }, (_, index) => idOf(index))
