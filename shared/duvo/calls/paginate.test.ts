import { describe, expect, test } from 'vitest'
import { TooLargeError } from '../errors.ts'
import { fittingPages, type Page, paginate } from './paginate.ts'

type Row = { readonly id: string }
const rowsOf = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ id: `${index}` }))

/** Pages of a list as it stands at each request. */
function listOf(rows: Row[], { size = 10, hasTotal = true, onPage = (_: number) => {} } = {}) {
  const offsets: number[] = []
  const page = async (offset: number): Promise<Page<Row>> => {
    onPage(offsets.length)
    offsets.push(offset)
    return { items: rows.slice(offset, offset + size), ...(hasTotal && { total: rows.length }) }
  }
  return { page, offsets }
}

async function idsOf(page: (offset: number) => Promise<Page<Row>>): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of paginate(page)) ids.push(id)
  return ids
}

describe('the pages of a list', () => {
  test.each([
    [0, [0]],
    [9, [0]],
    [10, [0]],
    [11, [0, 10]],
    [30, [0, 10, 20]],
  ])('of %d rows with a total are read from the offsets %j', async (count, offsets) => {
    const list = listOf(rowsOf(count))
    expect(await idsOf(list.page)).toEqual(rowsOf(count).map(({ id }) => id))
    expect(list.offsets).toEqual(offsets)
  })

  test('without a total are read until one has nothing new', async () => {
    const list = listOf(rowsOf(30), { hasTotal: false })
    expect(await idsOf(list.page)).toHaveLength(30)
    expect(list.offsets).toEqual([0, 10, 20, 30])
  })

  test('that are shorter than requested are followed from where they ended', async () => {
    const rows = rowsOf(25)
    const ids = await idsOf(async (offset) => ({ items: rows.slice(offset, offset + 7), total: 25 }))
    expect(ids).toEqual(rows.map(({ id }) => id))
  })

  test('yield a row once, even if new rows pushed it to a later page', async () => {
    const rows = rowsOf(40)
    const list = listOf(rows, { onPage: (pages) => pages > 0 && rows.unshift({ id: `new ${pages}` }) })
    const ids = await idsOf(list.page)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(rowsOf(40).map(({ id }) => id)))
  })

  test('continue past a page of known rows if the total says so', async () => {
    const rows = rowsOf(30)
    const list = listOf(rows, {
      onPage: (pages) => pages === 1 && rows.unshift(...rowsOf(10).map(({ id }) => ({ id: `new ${id}` }))),
    })
    expect(await idsOf(list.page)).toEqual(expect.arrayContaining(rowsOf(30).map(({ id }) => id)))
  })

  test('end if the server ignores the offset', async () => {
    const items = rowsOf(10)
    let pages = 0
    const page = async (total?: number) => {
      pages += 1
      return { items, ...(total && { total }) }
    }
    expect(await idsOf(() => page())).toHaveLength(10)
    expect(pages).toBe(2)
    expect(await idsOf(() => page(1_000))).toHaveLength(10)
    expect(pages).toBe(102)
  })

  test('end at an empty page, whatever the total says', async () => {
    expect(await idsOf(async () => ({ items: [], total: 1_000_000 }))).toEqual([])
  })

  test('are requested only as far as somebody reads', async () => {
    const list = listOf(rowsOf(1_000))
    for await (const row of paginate(list.page)) if (row.id === '15') break
    expect(list.offsets).toEqual([0, 10])
  })
})

describe('pages that fit', () => {
  const tooLarge = () => new TooLargeError({ method: 'GET', path: '/x', ambiguous: false }, 'the response is larger')
  const asked: number[] = []
  const server = (fits: number) => async (offset: number, limit: number) => {
    asked.push(limit)
    if (limit > fits) throw tooLarge()
    return { items: rows.slice(offset, offset + limit), total: rows.length }
  }
  const rows = rowsOf(30)
  const read = async (fits: number) => {
    asked.length = 0
    return idsOf(fittingPages(server(fits), 16))
  }

  test('are halved until they do, and stay so', async () => {
    expect(await read(5)).toEqual(rows.map(({ id }) => id))
    expect(asked.slice(0, 4)).toEqual([16, 8, 4, 4])
    expect(await read(16)).toEqual(rows.map(({ id }) => id))
    expect(asked).toEqual([16, 16])
  })

  test('cannot be read if a single row is too large', async () => {
    await expect(read(0)).rejects.toBeInstanceOf(TooLargeError)
    expect(asked).toEqual([16, 8, 4, 2, 1])
  })
})
