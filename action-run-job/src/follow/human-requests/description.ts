import type { HumanRequest } from '../../../../shared/duvo/index.ts'

/** The question, its options, and where to answer, as plain lines. */
export function describeRequest(request: HumanRequest | null): string {
  if (!request) return 'It does not say for what (a login, perhaps): look at the Job in Duvo.'
  const lines = [`${request.type}: ${request.title ?? ''}`, request.description ?? '']
  for (const [index, { question, header, options }] of (request.questions ?? []).entries()) {
    lines.push(`${index + 1}. ${header ? `[${header}] ` : ''}${question}`)
    if (options?.length) lines.push(`   options: ${options.map(({ label }) => label).join(', ')}`)
  }
  return lines.filter((line) => line.trim() !== '').join('\n')
}
