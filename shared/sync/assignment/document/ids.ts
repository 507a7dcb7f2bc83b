const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Report = (message: string) => void

/** The id of a file's Assignment. */
export function readId(value: unknown, report: Report): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && uuid.test(value)) return value.toLowerCase()
  report('agent_id must be the id of an Assignment, such as 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f')
  return undefined
}

/** Ids of the Assignments that a file hands over to. */
export function readIds(value: unknown, report: Report): string[] | undefined {
  if (value === undefined || value === null) return undefined
  const ids = Array.isArray(value) ? value.flatMap((id) => (typeof id === 'string' && uuid.test(id) ? id : [])) : []
  if (Array.isArray(value) && ids.length === value.length) return ids.map((id) => id.toLowerCase())
  report('handover_target_ids must be a list of Assignment ids')
  return undefined
}
