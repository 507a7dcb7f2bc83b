import { plainText, type Screen } from './screen.ts'
import { parseCommand, type WorkflowCommand } from './workflow-command.ts'

export type LogView = {
  /** Reads one line that the step printed. */
  read(line: string): void
  /** Shows what is still held back. */
  end(): void
  /** Replaces the values that the step masked. */
  mask(text: string): string
}

const signs = { error: ['red', '✗'], warning: ['yellow', '!'], notice: ['cyan', 'i'] } as const

/**
 * Shows the log of a step in a terminal: annotations with a symbol and their location, groups folded to their title unless
 * `isVerbose`, masks applied.
 */
export function createLogView({ print, style }: Screen, { isVerbose = false } = {}): LogView {
  const masks: string[] = []
  let group: { title: string; lines: number } | undefined

  const mask = (text: string) => masks.reduce((masked, value) => masked.replaceAll(value, '***'), text)
  const endGroup = () => {
    if (group && !isVerbose)
      print(style('dim', `▸ ${group.title} (${group.lines} ${group.lines === 1 ? 'line' : 'lines'})`))
    group = undefined
  }
  const startGroup = (title: string) => {
    endGroup()
    group = { title, lines: 0 }
    if (isVerbose) print(style('dim', `▾ ${title}`))
  }
  const showLine = (line: string) => {
    if (group) group.lines += 1
    if (!group) print(plainText(mask(line)))
    else if (isVerbose) print(`  ${plainText(mask(line))}`)
  }
  const annotate = (kind: keyof typeof signs, { properties, data }: WorkflowCommand) => {
    const [color, sign] = signs[kind]
    const { file, line, title } = properties
    const place = file ? `${file}${line ? `:${line}` : ''}: ` : ''
    // Errors about files name the file in their text, too.
    const text = file && data.startsWith(`${file}: `) ? data.slice(file.length + 2) : data
    const lines = mask(`${place}${title && !place ? `${title}: ` : ''}${text}`).split('\n')
    print(style(color, `${sign} ${lines.join('\n  ')}`))
  }
  const carryOut = (command: WorkflowCommand, line: string) => {
    const { name, data } = command
    if (name === 'group') startGroup(mask(data))
    else if (name === 'endgroup') endGroup()
    else if (name === 'add-mask') addMask(masks, data)
    else if (name === 'debug') print(style('dim', mask(data)))
    else if (name === 'error' || name === 'warning' || name === 'notice') annotate(name, command)
    else showLine(line)
  }
  return {
    read: (line) => {
      const command = parseCommand(line)
      if (command) carryOut(command, line)
      else showLine(line)
    },
    end: endGroup,
    mask,
  }
}

/** Longest first: one value may contain another. */
function addMask(masks: string[], value: string): void {
  const values = [value, ...value.split(/[\r\n]+/)].filter((one) => one.trim() !== '' && !masks.includes(one))
  masks.push(...values)
  masks.sort((a, b) => b.length - a.length)
}
