import { appendFileSync } from 'node:fs'
import { redact } from '../../../shared/action/index.ts'
import { type Duvo, isAnswer, type Message, textOf } from '../../../shared/duvo/index.ts'

/** The last messages are kept for the summary; the file has them all. */
const keptMessages = 200
const keptCharsOfMessage = 8_000

/** A Job's messages as they come: each once, in order. */
export interface Conversation {
  /** Reads what is new since the last call. */
  readNew(signal: AbortSignal): Promise<number>
  readonly count: number
  /** The last thing the Assignment said; empty where it said nothing. */
  readonly answer: string
  /** The last error that a message reported. */
  readonly lastError: string | undefined
  /** The newest messages, with long texts cut. */
  readonly recent: readonly Message[]
}

/**
 * Follows a Job's messages: a page is read from where the last one ended. Each message goes to `file` as a line of JSON
 * and to `onMessage`; only the newest stay in memory.
 */
export function createConversation(
  duvo: Pick<Duvo, 'runs'>,
  runId: string,
  file: string,
  onMessage: (message: Message) => void,
): Conversation {
  const seen = new Set<string>()
  const recent: Message[] = []
  let offset = 0
  let answer = ''
  let lastError: string | undefined

  function take(message: Message): void {
    seen.add(message.id)
    appendFileSync(file, `${redact(JSON.stringify(message))}\n`)
    if (isAnswer(message)) answer = textOf(message)
    lastError = errorOf(message) ?? lastError
    recent.push(shorten(message))
    if (recent.length > keptMessages) recent.shift()
    onMessage(message)
  }

  return {
    async readNew(signal) {
      const before = seen.size
      for (;;) {
        const { items, total } = await duvo.runs.messages(runId, offset, { signal })
        offset += items.length
        for (const message of items) if (!seen.has(message.id)) take(message)
        // A page that reaches the total, or an empty one, is the last for now.
        if (items.length === 0 || (total !== undefined && offset >= total)) return seen.size - before
      }
    },
    get count() {
      return seen.size
    },
    get answer() {
      return answer
    },
    get lastError() {
      return lastError
    },
    recent,
  }
}

function errorOf(message: Message): string | undefined {
  const error = message.tool_result?.error ?? message['error']
  if (error === undefined || error === null || error === '') return undefined
  return (typeof error === 'string' ? error : JSON.stringify(error)).slice(0, 2_000)
}

function shorten(message: Message): Message {
  const text = textOf(message)
  return text.length > keptCharsOfMessage
    ? { ...message, text_content: `${text.slice(0, keptCharsOfMessage)}…` }
    : message
}
