import { type Message, textOf } from '../../../../shared/duvo/index.ts'

const maxChars = 2_000

/** Finds out why a Job failed, from its messages in order. */
export interface JobError {
  take(message: Message): void
  /** The reason so far; undefined if none. */
  readonly reason: string | undefined
}

/**
 * The session's own error says why a Job ended. A tool error counts only if nothing came after it: a Job that continued has
 * recovered from it.
 */
export function createJobError(): JobError {
  let session: string | undefined
  let tool: string | undefined
  return {
    take(message) {
      if (isSessionError(message)) session = errorText(message['error']) || textOf(message).trim() || session
      else if (/^session_(started|resumed)$/i.test(message.type)) session = undefined
      else if (isError(message.tool_result?.error)) tool = toolErrorText(message)
      else if (!isEvent(message)) tool = undefined
    },
    get reason() {
      return (session ?? tool)?.slice(0, maxChars)
    },
  }
}

function isSessionError(message: Message): boolean {
  if (message.tool_result) return false
  return (
    isError(message['error']) || (/error|fail/i.test(message.type) && (isEvent(message) || message.type === 'error'))
  )
}

/** Platform events are not work of the Assignment. */
function isEvent({ role, type }: Message): boolean {
  return role === 'duvo' || role === 'system' || /^session_/i.test(type)
}

/** Results carry `error: false`, `null` or `{}` if there is no error. */
function isError(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return typeof value === 'string' ? value.trim() !== '' : Boolean(value)
}

/** `error: true` means that the result is the error text. */
function toolErrorText({ tool_result: result }: Message): string {
  return errorText(result?.error) || errorText(result?.result) || 'a tool reported an error'
}

function errorText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object' || value === null) return ''
  if ('message' in value && typeof value.message === 'string' && value.message.trim() !== '')
    return value.message.trim()
  try {
    return JSON.stringify(value)
  } catch {
    return ''
  }
}
