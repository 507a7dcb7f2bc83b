// Interim reading of what a step left behind; the port of the runner's parsers replaces it.
export type Annotation = {
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: number
  column?: number
}
export type Command = { command: string; properties: Record<string, string>; message: string }

export function parseKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const match of text.matchAll(/^([^\n=]+?)<<(.+)\n([\s\S]*?)\n?^\2$/gm)) values[match[1] ?? ''] = match[3] ?? ''
  return values
}

export function parseCommands(stream: string): { commands: Command[]; log: string } {
  const commands: Command[] = []
  const log: string[] = []
  for (const line of stream.split(/\r\n|\n|\r/)) {
    const match = /^\s*::([\w-]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line)
    if (!match) log.push(line)
    else {
      const pairs = (match[2] ?? '').split(',').filter(Boolean)
      const properties = Object.fromEntries(
        pairs.map((pair) => {
          const [key = '', ...value] = pair.split('=')
          return [key.trim(), unescapeData(value.join('='))]
        }),
      )
      commands.push({ command: match[1] ?? '', properties, message: unescapeData(match[3] ?? '') })
    }
  }
  return { commands, log: log.join('\n') }
}

function unescapeData(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

export function annotationsOf(commands: Command[]): Annotation[] {
  return commands.flatMap(({ command, properties, message }) => {
    if (command !== 'error' && command !== 'warning' && command !== 'notice') return []
    const { title, file, line, col } = properties
    return [
      {
        level: command,
        message,
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: Number(line) }),
        ...(col === undefined ? {} : { column: Number(col) }),
      },
    ]
  })
}
