import { clipChars, type Log, oneLine } from '../../../../shared/action/index.ts'
import { type Message, textOf } from '../../../../shared/duvo/index.ts'

const shownChars = 20_000

/** A message for a reader: a heading, a body, and whether the body is folded. */
export interface MessageEntry {
  readonly heading: string
  readonly body: string
  readonly isFolded: boolean
}

/** Tool calls, their results and thinking are folded; text is not. The texts are still raw, as the API sent them. */
export function entryOf(message: Message): MessageEntry {
  const time = timeOf(message.timestamp)
  const { tool_call: call, tool_result: result } = message
  if (call)
    return { heading: `${time}tool call: ${call.name ?? 'unknown'}`, body: show(call.arguments), isFolded: true }
  if (result) {
    const error = show(result.error)
    const failed = error !== '' && result.error !== false
    const body = failed && result.error !== true ? error : show(result.result)
    return { heading: `${time}${failed ? 'tool error' : 'tool result'}`, body, isFolded: true }
  }
  const text = textOf(message)
  const isThinking = message.type === 'thinking'
  const isEvent = message.role === 'duvo' || message.role === 'system'
  const what = isThinking
    ? 'thinking'
    : isEvent && message.type
      ? `${message.role}: ${message.type}`
      : message.role || message.type
  const body = text || (message['error'] === undefined ? '' : show(message['error']))
  return { heading: `${time}${what || 'message'}`, body, isFolded: isThinking }
}

/** Prints an entry to the log. */
export function printEntry({ heading, body, isFolded }: MessageEntry, log: Log): void {
  const title = oneLine(heading, 200)
  const text = clipChars(body, shownChars)
  const rest = 'the whole message is in the file of the output messages-file'
  if (!isFolded || text === '') {
    log.info(title)
    if (text !== '') log.remote(text, { rest })
    return
  }
  log.group(title)
  log.remote(text, { rest })
  log.endGroup()
}

function timeOf(timestamp: string | null | undefined): string {
  const at = new Date(timestamp ?? '')
  return Number.isNaN(at.getTime()) ? '' : `${at.toISOString().slice(11, 19)} `
}

function show(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value, null, 2)
  } catch {
    return '(nested too deeply to be shown)'
  }
}
