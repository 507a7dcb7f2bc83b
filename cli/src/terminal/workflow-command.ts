/** A line through which an action talks to the runner: `::name key=value,key=value::data`. */
export type WorkflowCommand = { name: string; properties: Readonly<Record<string, string>>; data: string }

/** Reads a workflow command; undefined for every other line. The actions break up foreign text that looks like one. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  const [, name, list = ''] = /^([a-z-]+)(?: (.*))?$/.exec(end < 0 ? '' : line.slice(2, end)) ?? []
  if (name === undefined) return undefined
  const pairs = list.split(',').map((pair): [string, string] => {
    const [key = '', ...value] = pair.split('=')
    return [key.trim(), unescapeData(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))]
  })
  return { name, properties: Object.fromEntries(pairs), data: unescapeData(line.slice(end + 2)) }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
