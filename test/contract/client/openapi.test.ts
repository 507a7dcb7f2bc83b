import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type RecordedRequest, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { checkFor, documentPath, hasDocument, readOperations } from '../published-document.ts'
import { playEveryCall } from './every-call.ts'
import { connectTo } from './world.ts'

if (!hasDocument) console.warn(`Skipped: no OpenAPI document at ${documentPath}; set DUVO_OPENAPI to its path.`)

/** Supported by newer servers, ignored by older ones. */
const undocumented: Record<string, readonly string[]> = { listRuns: ['until'] }

describe.skipIf(!hasDocument)('every request of the client is in the published document', () => {
  const operations = readOperations()
  let sim: Simulator
  let requests: RecordedRequest[] = []

  beforeAll(async () => {
    sim = await startSimulator()
    await playEveryCall(connectTo(sim).duvo, sim)
    requests = sim.requests
  })
  afterAll(() => sim.close())

  const published = ({ operation, method, path }: RecordedRequest) => {
    const found = operations.get(operation ?? '')
    if (!found) throw new Error(`The document has no ${method} ${path}`)
    return found
  }

  test('by its method and path', () => {
    expect(requests.length).toBeGreaterThan(40)
    for (const request of requests) {
      const { method, template } = published(request)
      const pattern = new RegExp(`^${template.replaceAll('{*}', '.+').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)
      expect(`${request.method} ${request.path}`).toMatch(new RegExp(`^${method} ${pattern.source.slice(1)}`))
    }
  })

  test('by the names and values of its query', () => {
    for (const request of requests) {
      const { parameters } = published(request)
      for (const [name, text] of Object.entries(request.query)) {
        const place = `${request.operation}?${name}=${text}`
        const parameter = parameters.find((known) => known.in === 'query' && known.name === name)
        if (!parameter && undocumented[request.operation ?? '']?.includes(name)) continue
        expect(parameter, place).toBeDefined()
        const isNumber = parameter?.schema['type'] === 'number' || parameter?.schema['type'] === 'integer'
        const result = checkFor(parameter?.schema).safeParse(isNumber ? Number(text) : text)
        expect(result.success, `${place}: ${result.error ? z.prettifyError(result.error) : ''}`).toBe(true)
      }
    }
  })

  test('by the fields of its body', () => {
    const checked = requests.flatMap((request) => {
      const schema = published(request).requestBody?.content?.['application/json']?.schema
      if (!schema || request.method === 'GET') return []
      const result = checkFor(schema).safeParse(request.body)
      expect(result.success, `${request.operation}: ${result.error ? z.prettifyError(result.error) : ''}`).toBe(true)
      const known = z.object({ properties: z.record(z.string(), z.unknown()).default({}) }).parse(schema).properties
      // The server silently ignores an unknown key, so a mistake would go unnoticed.
      expect(Object.keys(known), request.operation ?? '').toEqual(
        expect.arrayContaining(Object.keys(Object(request.body))),
      )
      return [request.operation]
    })
    expect(checked).toEqual(
      expect.arrayContaining(['startRun', 'createRevision', 'promoteRevision', 'bulkReprocessCases']),
    )
  })
})
