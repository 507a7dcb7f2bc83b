import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { routes, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { request } from '../../harness/network/simulator-client.ts'
import { checkFor, documentPath, hasDocument, type PublishedOperation, readOperations } from '../published-document.ts'
import { type Exchange, echoedLimit, playEveryOperation } from './every-operation.ts'

/** Deprecated routes: the document lists no success for them, and they redirect. */
const redirecting = new Set(['bulkDelegateCases', 'bulkRetryCases'])

if (!hasDocument) console.warn(`Skipped: no OpenAPI document at ${documentPath}; set DUVO_OPENAPI to its path.`)

describe.skipIf(!hasDocument)('the simulator agrees with the published document', () => {
  const operations = readOperations()
  const names = routes.map((route) => route.operation)
  let sim: Simulator
  let exchanges: Map<string, Exchange>

  beforeAll(async () => {
    sim = await startSimulator()
    exchanges = new Map((await playEveryOperation(sim)).map((exchange) => [exchange.operation, exchange]))
  })
  afterAll(() => sim.close())

  function published(name: string): PublishedOperation {
    const operation = operations.get(name)
    if (!operation) throw new Error(`The document has no operation ${name}.`)
    return operation
  }

  function played(name: string): Exchange {
    const exchange = exchanges.get(name)
    if (!exchange) throw new Error(`No call was made to ${name}.`)
    return exchange
  }

  test.each(routes.map((route) => [route.operation, route] as const))(
    '%s has the documented method and path',
    (name, route) => {
      expect(published(name)).toMatchObject({ method: route.method, template: route.template })
    },
  )

  test('every operation is called, and none twice under two routes', () => {
    expect([...exchanges.keys()].sort()).toEqual([...names].sort())
  })

  test.each(names.filter((name) => !redirecting.has(name)))('%s answers as documented', (name) => {
    const { reply } = played(name)
    const response = published(name).responses[`${reply.status}`]
    expect(reply.status, reply.text).toBeLessThan(300)
    expect(response, `status ${reply.status}`).toBeDefined()
    const result = checkFor(response?.content?.['application/json']?.schema).safeParse(reply.body)
    expect(result.success, result.success ? '' : z.prettifyError(result.error)).toBe(true)
  })

  test.each([...redirecting])('%s has no documented success and redirects', (name) => {
    expect(Object.keys(published(name).responses).filter((status) => status.startsWith('2'))).toEqual([])
    expect(played(name).reply.status).toBe(308)
  })

  const withBody = names.filter((name) => operations.get(name)?.requestBody && !redirecting.has(name))

  test.each(withBody)('%s requires the documented fields', async (name) => {
    const schema = published(name).requestBody?.content?.['application/json']?.schema
    const { line, body } = played(name)
    expect(checkFor(schema).safeParse(body).success).toBe(true)
    expect((await request(sim, line)).status, 'no body').toBe(400)
    const required = z.object({ required: z.array(z.string()).default([]) }).parse(schema).required
    for (const field of required) {
      const rest = Object.fromEntries(Object.entries(Object(body)).filter(([key]) => key !== field))
      expect((await request(sim, line, rest)).status, `without ${field}`).toBe(400)
    }
  })

  const paged = names.filter((name) => operations.get(name)?.parameters.some((parameter) => parameter.name === 'limit'))

  test.each(paged)('%s pages as documented', async (name) => {
    const { schema } = z
      .object({ schema: z.object({ maximum: z.number(), default: z.number().optional() }) })
      .parse(published(name).parameters.find((parameter) => parameter.name === 'limit'))
    const { line, reply } = played(name)
    expect([undefined, schema.default]).toContain(echoedLimit(reply))
    expect((await request(sim, `${line}?limit=${schema.maximum}`)).status).toBe(200)
    expect((await request(sim, `${line}?limit=${schema.maximum + 1}`)).status).toBe(400)
  })
})
