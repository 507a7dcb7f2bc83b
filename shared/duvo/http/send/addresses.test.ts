import type { LookupFunction } from 'node:net'
import { describe, expect, test } from 'vitest'
import { isLoopback, isPublicAddress, publicLookup } from './addresses.ts'

test.each([
  ['http://localhost', true],
  ['http://127.0.0.1:1', true],
  ['http://127.8.9.10', true],
  ['http://[::1]', true],
  ['http://localhost.example.com', false],
  ['http://127.0.0.1.example.com', false],
  ['http://10.0.0.1', false],
])('%s is on the loopback interface: %s', (url, expected) => {
  expect(isLoopback(new URL(url))).toBe(expected)
})

describe('an address that is not on the internet', () => {
  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.0.170',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '::7f00:1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    'no address',
    '',
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(false))
})

test.each([
  '1.1.1.1',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '203.0.113.7',
  '2606:4700::1111',
  '2001:db8::1',
])('the address %s is on the internet', (address) => expect(isPublicAddress(address)).toBe(true))

describe('a name is looked up', () => {
  const resolvingTo = (...addresses: string[]) =>
    publicLookup((_, __, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    )
  const find = (lookup: LookupFunction, all: boolean) =>
    new Promise((resolve) => lookup('store.example', { all }, (error, ...found) => resolve(error ?? found)))

  test('and used with the addresses that were checked', async () => {
    expect(await find(resolvingTo('1.1.1.1', '2606:4700::1111'), false)).toEqual(['1.1.1.1', 4])
    expect(await find(resolvingTo('1.1.1.1'), true)).toEqual([[{ address: '1.1.1.1', family: 4 }]])
  })

  test.each([
    [['127.0.0.1']],
    [['169.254.169.254']],
    [['10.0.0.1']],
    [['::1']],
    [['1.1.1.1', '192.168.0.1']],
    [['2606:4700::1111', 'fd00::1']],
  ])('and refused if one of its addresses is not: %j', async (addresses) => {
    for (const all of [true, false]) {
      const error = await find(resolvingTo(...addresses), all)
      expect(error).toMatchObject({
        kind: 'misconfigured',
        message: expect.stringContaining('store.example resolves to'),
      })
    }
  })

  test('and refused if it has none, or cannot be resolved', async () => {
    expect(await find(resolvingTo(), true)).toBeInstanceOf(Error)
    const failing = publicLookup((_, __, callback) => callback(new Error('ENOTFOUND'), []))
    expect(await find(failing, false)).toMatchObject({ message: 'ENOTFOUND' })
  })
})
