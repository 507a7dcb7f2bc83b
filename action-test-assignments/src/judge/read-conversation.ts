import { isPlainObject, oneLine } from '../../../shared/action/index.ts'
import { isAnswer, type Message, textOf } from '../../../shared/duvo/index.ts'
import type { ToolCall } from './job-record.ts'

const lineChars = 500

/** The last text of the Assignment; empty if it said nothing. */
export function answerOf(messages: readonly Message[]): string {
  const last = messages.findLast(isAnswer)
  return last ? textOf(last).trim() : ''
}

/** The tools that the Job called, in order. */
export function toolCallsOf(messages: readonly Message[]): ToolCall[] {
  return messages.flatMap(({ tool_call: call }) => {
    if (typeof call?.name !== 'string') return []
    return [{ name: call.name, arguments: readArguments(call.arguments) }]
  })
}

/** Arguments are an object, or an object as JSON text. */
function readArguments(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    const parsed: unknown = JSON.parse(value)
    return isPlainObject(parsed) ? parsed : value
  } catch {
    return value
  }
}

/** One line for each message that helps a reader. */
export function transcriptOf(messages: readonly Message[]): string[] {
  return messages.flatMap((message) => {
    const { role, tool_call: call, tool_result: result } = message
    if (call) return [oneLine(`tool ${call.name ?? '?'} ${JSON.stringify(call.arguments ?? {})}`, lineChars)]
    if (result?.error) return [oneLine(`tool failed: ${JSON.stringify(result.error)}`, lineChars)]
    const text = textOf(message).trim()
    return text === '' || message.type === 'thinking' ? [] : [oneLine(`${role}: ${text}`, lineChars)]
  })
}
