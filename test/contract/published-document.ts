import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const content = z
  .object({ 'application/json': z.object({ schema: z.looseObject({}).optional() }).optional() })
  .optional()

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  schema: z.looseObject({}),
})

const operationSchema = z.object({
  operationId: z.string(),
  parameters: z.array(parameterSchema).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ content })),
})

const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) })

export type PublishedOperation = z.output<typeof operationSchema> & { method: string; template: string }

/** Path of the vendor's OpenAPI document, if available; it is not part of this repository. */
export const documentPath = resolve(
  process.env['DUVO_OPENAPI'] ?? resolve(import.meta.dirname, '../../../shared/duvo/openapi.json'),
)

export const hasDocument = existsSync(documentPath)

/** The operations of the document by operationId; none if the document is not available. */
export function readOperations(): Map<string, PublishedOperation> {
  if (!hasDocument) return new Map()
  const { paths } = documentSchema.parse(JSON.parse(readFileSync(documentPath, 'utf8')))
  const operations = Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), template })),
  )
  return new Map(operations.map((operation) => [operation.operationId, operation]))
}

/** A schema of the document as a check; closed objects reject unknown keys. */
export function checkFor(schema: Record<string, unknown> | undefined): z.ZodType {
  return schema === undefined ? z.unknown() : z.fromJSONSchema(schema, { defaultTarget: 'openapi-3.0' })
}
