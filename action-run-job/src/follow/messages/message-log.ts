import { appendFileSync } from 'node:fs'
import { clipBytes, describeError, redact } from '../../../../shared/action/index.ts'
import { type Duvo, isAnswer, type Message, type MessageRow, textOf } from '../../../../shared/duvo/index.ts'
import { createJobError } from './job-error.ts'
import { entryOf, type MessageEntry } from './message-entry.ts'

/** The last messages are kept for the summary; the file has all of them. */
const keptEntries = 200
const keptBytesOfEntry = 8_000

/** A Job's messages as they arrive: each once, in order. */
export interface MessageLog {
  /**
   * Reads everything new since the last call. Throws the `DuvoError` of an unreadable page; what came before it is kept,
   * and the next call continues after it.
   */
  readNew(signal: AbortSignal): Promise<number>
  readonly count: number
  /** The last thing the Assignment said; empty if it said nothing. Undefined if an unreadable message may be the answer. */
  readonly answer: string | undefined
  /** Why the Job failed, as far as its messages say. */
  readonly jobError: string | undefined
  /** The newest messages, with long texts cut. */
  readonly recent: readonly MessageEntry[]
}

export interface MessageLogOptions {
  /** Each message becomes a line of JSON in this file. */
  readonly file: string
  readonly onMessage: (entry: MessageEntry) => void
  /** Called with what could not be read or kept, in sentences. */
  readonly onProblem: (problem: string) => void
}

/**
 * Follows a Job's messages from where the last read ended. Each is handled before the next one: a message that cannot be
 * handled affects neither the others nor the rest of its page.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: functions that share how far the messages were read
export function createMessageLog(duvo: Pick<Duvo, 'runs'>, runId: string, options: MessageLogOptions): MessageLog {
  const seen = new Set<string>()
  const recent: MessageEntry[] = []
  const jobError = createJobError()
  const lines = createLines(options.file, options.onProblem)
  let position = 0
  let count = 0
  let answer: string | undefined = ''

  function take(message: Message, at: number): void {
    if (message.id !== '' && seen.has(message.id)) return
    if (isAnswer(message)) answer = textOf(message)
    jobError.take(message)
    if (!lines.add(message)) {
      lines.add({ ...stubOf(message), note: 'This message cannot be written as JSON.' })
      options.onProblem(
        `Message ${at + 1} of the Job cannot be written as JSON. The messages file holds its text only.`,
      )
    }
    const entry = entryOf(message)
    recent.push({ ...entry, body: clipBytes(entry.body, keptBytesOfEntry) })
    if (recent.length > keptEntries) recent.shift()
    options.onMessage(entry)
    seen.add(message.id)
    count += 1
  }

  function skip({ position: at, problem, raw, mayBeAnswer }: Exclude<MessageRow, { message: Message }>): void {
    if (mayBeAnswer) answer = undefined
    const stub = { position: at, note: `This message was left out: ${problem}.` }
    if (raw === undefined || !lines.add({ ...stub, raw })) lines.add(stub)
    options.onProblem(`Message ${at + 1} of the Job was left out: ${problem}.`)
    count += 1
  }

  return {
    async readNew(signal) {
      const before = count
      for await (const row of duvo.runs.messagesFrom(runId, position, { signal })) {
        if ('message' in row) take(row.message, row.position)
        else skip(row)
        position = row.position + 1
      }
      return count - before
    },
    get count() {
      return count
    },
    get answer() {
      return answer
    },
    get jobError() {
      return jobError.reason
    },
    recent,
  }
}

/** Appends lines of JSON. A full disk is reported once and stops nothing. */
function createLines(file: string, onProblem: (problem: string) => void) {
  let isBroken = false
  return {
    /** Returns false if the value cannot be written as JSON. */
    add(value: unknown): boolean {
      const line = jsonOf(value)
      if (line === undefined) return false
      try {
        if (!isBroken) appendFileSync(file, `${redact(line)}\n`)
      } catch (error) {
        isBroken = true
        onProblem(`The messages file cannot be written: ${describeError(error)}. It ends here.`)
      }
      return true
    },
  }
}

/** Undefined if a value is nested so deeply that JSON.stringify runs out of stack. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

function stubOf(message: Message): Record<string, unknown> {
  const { id, role, type, timestamp } = message
  return { id, role, type, timestamp, text_content: textOf(message) }
}
