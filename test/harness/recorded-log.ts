/** A log that keeps its lines instead of printing them, for parts that log. */
export type RecordedLog = {
  info(text: string): void
  remote(text: string): void
  warning(message: string): void
  /** All lines, each prefixed with its kind: `warning: …`. */
  lines: string[]
}

export function recordLog(): RecordedLog {
  const lines: string[] = []
  return {
    lines,
    info: (text) => lines.push(`info: ${text}`),
    remote: (text) => lines.push(`remote: ${text}`),
    warning: (message) => lines.push(`warning: ${message}`),
  }
}
