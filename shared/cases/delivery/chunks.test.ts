import { describe, expect, test } from 'vitest'
import { chunksOf, isPart, split } from './chunks.ts'

describe('chunks', () => {
  const ids = Array.from({ length: 250 }, (_, index) => `id-${index}`)

  test('contain 100 ids each, in order, and the last one the rest', () => {
    const chunks = chunksOf(ids)
    expect(chunks.map(({ name, ids }) => [name, ids.length])).toEqual([
      ['1', 100],
      ['2', 100],
      ['3', 50],
    ])
    expect(chunks.flatMap((chunk) => chunk.ids)).toEqual(ids)
    expect(chunks.some(isPart)).toBe(false)
  })

  test('are split into tens, and those into single ids', () => {
    const [tens] = [split({ name: '7', ids: [] }, ids.slice(0, 95))]
    expect(tens.map(({ ids }) => ids.length)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 5])
    const singles = split({ name: '7.10', ids: [] }, ids.slice(90, 95))
    expect(singles.map(({ name }) => name)).toEqual(['7.10.1', '7.10.2', '7.10.3', '7.10.4', '7.10.5'])
    expect(singles.every(isPart)).toBe(true)
  })
})
