import type { HumanRequest } from '../../../../shared/duvo/index.ts'

/** Answers by the address that the workflow gave: the text of a question, its header, or its number, from 1. */
export type Answers = ReadonlyMap<string, string>

/**
 * Parses the input `answers`: a JSON object, or lines of `question=answer`. Questions may contain equals signs, so a line
 * is split at its first equals sign after a question mark, or else at its first. Returns the problem as a sentence if it
 * cannot be parsed.
 */
export function parseAnswers(text: string): Answers | string {
  return text.trimStart().startsWith('{') ? parseObject(text) : parseLines(text)
}

function parseObject(text: string): Answers | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'looks like a JSON object, but is not valid JSON'
  }
  if (typeof value !== 'object' || value === null) return 'expected a JSON object of questions and answers'
  const answers = new Map<string, string>()
  for (const [question, answer] of Object.entries(value)) {
    const values: unknown[] = Array.isArray(answer) ? answer : [answer]
    if (!values.every((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')) {
      return `the answer to ${JSON.stringify(question)} must be a string or a list of strings`
    }
    // Several choices are sent as one text, separated by commas.
    answers.set(addressOf(question), values.join(', '))
  }
  return answers.size > 0 ? answers : 'contains no answers'
}

function parseLines(text: string): Answers | string {
  const answers = new Map<string, string>()
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const question = /^(.*?\?\s*)=/.exec(line)?.[1] ?? /^([^=]*)=/.exec(line)?.[1]
    if (question === undefined || question.trim() === '') return `line ${index + 1}: expected question=answer`
    const address = addressOf(question)
    if (answers.has(address)) return `line ${index + 1}: a second answer to the same question`
    answers.set(address, line.slice(question.length + 1).trim())
  }
  return answers.size > 0 ? answers : 'contains no answers'
}

/** Questions are compared ignoring case and white space, and sent verbatim. */
function addressOf(question: string): string {
  return question.replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * The answers to a request, keyed by the exact text of its questions as the API expects, or the questions without an
 * answer.
 */
export function answersTo(
  request: HumanRequest,
  answers: Answers,
): { readonly answers: Readonly<Record<string, string>> } | { readonly missing: readonly string[] } {
  const found: [string, string][] = []
  const missing: string[] = []
  for (const [index, { question, header }] of (request.questions ?? []).entries()) {
    const addresses = [question, header ?? '', String(index + 1)]
    const answer = addresses.map((address) => answers.get(addressOf(address))).find((one) => one !== undefined)
    if (answer === undefined) missing.push(question)
    else found.push([question, answer])
  }
  return missing.length > 0 ? { missing } : { answers: Object.fromEntries(found) }
}
