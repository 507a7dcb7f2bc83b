import { describe, expect, test } from 'vitest'
import { nameOf, variableOf } from './names.ts'

describe('a file', () => {
  test.each([
    ['assignments/order-tracker.json', 'order-tracker', 'ORDER_TRACKER_ID'],
    ['a/b.v2.yaml', 'b.v2', 'B_V2_ID'],
    ['Žluťoučký kůň.YML', 'Žluťoučký kůň', '_LU_OU_K__K___ID'],
    ['x/-rf.md', '-rf', '_RF_ID'],
    ['line\nbreak.json', 'line\nbreak', 'LINE_BREAK_ID'],
  ])('%j is called %j, its variable %s', (path, name, variable) => {
    expect(nameOf(path)).toBe(name)
    expect(variableOf(name)).toBe(variable)
  })
})
