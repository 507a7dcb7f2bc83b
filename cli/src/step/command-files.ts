/**
 * Parses a file of `NAME=value` lines and `NAME<<DELIMITER` blocks, in which actions write outputs and state. The last
 * value of a name counts. An unterminated block, which a killed process leaves behind, is dropped. On Windows lines end in
 * CRLF.
 */
export function readKeyValues(text: string): Record<string, string> {
  const values = new Map<string, string>()
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = withoutCr(lines[at] ?? '')
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? []
    if (name === undefined || delimiter === undefined) {
      const equals = line.indexOf('=')
      if (equals > 0) values.set(line.slice(0, equals), line.slice(equals + 1))
      continue
    }
    const end = lines.findIndex((other, index) => index > at && withoutCr(other) === delimiter)
    if (end < 0) break
    const value = lines.slice(at + 1, end).join('\n')
    values.set(name, lines[end] === delimiter ? value : withoutCr(value))
    at = end
  }
  return Object.fromEntries(values)
}

function withoutCr(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
