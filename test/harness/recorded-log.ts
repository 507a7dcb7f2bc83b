/** A log that keeps what it is given instead of printing it, for the parts that say what they do. */
export type RecordedLog = {
  info(text: string): void
  remote(text: string): void
  warning(message: string): void
  /** Everything, each line with its kind in front: `warning: …`. */
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
