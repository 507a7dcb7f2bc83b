import { ActionError, type Log, losslessJson } from '../../../shared/action/index.ts'
import type { Duvo, RawCall, RawPage } from '../../../shared/duvo/index.ts'

/** Pages to request at the same time, if the list reports its length. */
const ahead = 4
/** The API's maximum: 50 messages, 100 or more of everything else. */
const pageSize = (path: string) => (path.endsWith('/messages') ? 50 : 100)
const rowsBetweenLines = 2_000

export interface PagesOptions {
  readonly maxRows: number
  readonly log: Pick<Log, 'info'>
}

/** The pages of a list, up to `maxRows` rows. `last` is the last page read. */
export function readPages(raw: Duvo['raw'], call: RawCall, { maxRows, log }: PagesOptions) {
  let last: RawPage | undefined
  async function* rows(): AsyncGenerator<RawPage, void, undefined> {
    let [count, printed] = [0, 0]
    for await (const page of raw.pages(withLimit(call), { ahead, parse: losslessJson })) {
      last = page
      count += page.rows.length
      checkLength(Math.max(count, page.total ?? 0), maxRows, call)
      yield page
      if (count - printed < rowsBetweenLines) continue
      printed = count
      log.info(`Read ${count}${page.total === undefined ? '' : ` of ${page.total}`} rows.`)
    }
  }
  return {
    rows,
    last: (): RawPage['response'] => {
      if (last === undefined) throw new Error('No page was read.')
      return last.response
    },
  }
}

function checkLength(rows: number, maxRows: number, { method, path }: RawCall): void {
  if (rows <= maxRows) return
  throw new ActionError(`${method} ${path}: the list has at least ${rows} rows, but max-rows is ${maxRows}`, {
    hint: 'Narrow it down with query, or raise max-rows. No rows were kept.',
  })
}

/** The call with the largest page that the API allows, unless the workflow chose a size. */
function withLimit(call: RawCall): RawCall {
  const limit = pageSize(call.path)
  if (call.method === 'GET') return { ...call, query: { limit, ...call.query } }
  return { ...call, body: JSON.stringify({ limit, ...JSON.parse(call.body ?? '{}') }) }
}
