import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Page } from './paginate.ts'
import { ListGap, type ReadAhead, readAhead } from './read-ahead.ts'

type Row = { readonly id: string }

/** A list, newest first, that can change between two requests. */
function listOf(count: number, size = 10) {
  const rows: Row[] = Array.from({ length: count }, (_, index) => ({ id: `row ${count - index}` }))
  const offsets: number[] = []
  let inserted = 0
  return {
    rows,
    offsets,
    insert: () => {
      inserted += 1
      rows.unshift({ id: `new ${inserted}` })
    },
    page: async (offset: number): Promise<Page<Row>> => {
      offsets.push(offset)
      return { items: rows.slice(offset, offset + size), total: rows.length }
    },
  }
}

async function read(
  page: (offset: number) => Promise<Page<Row>>,
  options: ReadAhead = { ahead: 4 },
): Promise<string[]> {
  const ids: string[] = []
  for await (const rows of readAhead(page, options)) ids.push(...rows.map(({ id }) => id))
  return ids
}

describe('reading a list ahead', () => {
  test('asks for each page once and gives the rows in order', async () => {
    const list = listOf(95)
    expect(await read(list.page)).toEqual(list.rows.map(({ id }) => id))
    expect(list.offsets).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90])
  })

  test('never has more pages in flight than allowed', async () => {
    const list = listOf(200)
    let inFlight = 0
    let most = 0
    await read(
      async (offset) => {
        inFlight += 1
        most = Math.max(most, inFlight)
        await new Promise((resolve) => setImmediate(resolve))
        inFlight -= 1
        return list.page(offset)
      },
      { ahead: 3 },
    )
    expect(most).toBe(3)
  })

  test('starts at a given offset', async () => {
    expect(await read(listOf(30).page, { from: 20 })).toEqual(
      listOf(30)
        .rows.slice(20)
        .map(({ id }) => id),
    )
  })

  test('requests nothing more once the reader stops', async () => {
    const list = listOf(1000)
    for await (const _ of readAhead(list.page, { ahead: 2 })) break
    expect(list.offsets).toEqual([0])
  })

  test('reads an empty list with one request', async () => {
    const list = listOf(0)
    expect(await read(list.page)).toEqual([])
    expect(list.offsets).toEqual([0])
  })

  test('reads lists without a total one page at a time, up to the page that has nothing new', async () => {
    const list = listOf(25)
    expect(await read(async (offset) => ({ items: (await list.page(offset)).items }))).toHaveLength(25)
    expect(list.offsets).toEqual([0, 10, 20, 30])
  })

  test('ends if a server without totals ignores the offset', async () => {
    const list = listOf(25)
    expect(await read(async () => ({ items: (await list.page(0)).items }))).toHaveLength(10)
  })

  test('fills the gap after a short page', async () => {
    const list = listOf(40)
    const short = async (offset: number) => {
      const page = await list.page(offset)
      return offset === 10 ? { ...page, items: page.items.slice(0, 4) } : page
    }
    expect(new Set(await read(short)).size).toBe(40)
  })

  test('fails if the pages hold fewer rows than the list counts', async () => {
    const list = listOf(40)
    const lossy = async (offset: number) => (offset === 20 ? { items: [], total: 40 } : list.page(offset))
    await expect(read(lossy)).rejects.toThrow(new ListGap('the server counts 40 items, but its pages hold 20'))
  })

  test('fails if the list changes faster than it can be read', async () => {
    const list = listOf(400)
    const racing = async (offset: number) => {
      if (offset === 0) return list.page(offset)
      list.rows.splice(0, 6)
      return list.page(offset)
    }
    await expect(read(racing)).rejects.toThrow(new ListGap('the list changes too fast to be read page by page'))
  })

  test('passes on the failure of a page, after the pages before it', async () => {
    const list = listOf(40)
    const seen: number[] = []
    const failing = async (offset: number) => {
      if (offset === 20) throw new Error('refused')
      return list.page(offset)
    }
    const reading = (async () => {
      for await (const page of readAhead(failing, { ahead: 4 })) seen.push(page.length)
    })()
    await expect(reading).rejects.toThrow('refused')
    expect(seen).toEqual([10, 10])
  })

  test('misses no row, whatever is inserted meanwhile, in any order of responses', async () => {
    const inserts = fc.array(fc.boolean(), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(fc.nat(120), inserts, fc.infiniteStream(fc.boolean()), async (count, plan, late) => {
        const list = listOf(count)
        const known = list.rows.map(({ id }) => id)
        const ids = await read(async (offset) => {
          // Some responses come only after later ones, and rows arrive in between.
          for (let turns = late.next().value ? 5 : 0; turns > 0; turns -= 1) await Promise.resolve()
          if (plan.pop()) list.insert()
          return list.page(offset)
        })
        expect(ids).toEqual(expect.arrayContaining(known))
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('misses no row that stays, whatever is removed meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 120 }),
        fc.array(fc.nat(119), { maxLength: 5 }),
        async (count, plan) => {
          const list = listOf(count)
          const ids = await read(async (offset) => {
            const index = offset === 0 ? undefined : plan.pop()
            if (index !== undefined && index < list.rows.length) list.rows.splice(index, 1)
            return list.page(offset)
          })
          expect(ids).toEqual(expect.arrayContaining(list.rows.map(({ id }) => id)))
        },
      ),
    )
  })
})
