import stringWidth from 'string-width'
import { plainText, type Screen } from './screen.ts'
import { padEnd } from './table.ts'

/** A longer value is not an id or a path to copy. */
const maxWord = 300

/** Prints non-empty outputs, one line each. Long texts are cut. */
export function printOutputs(
  outputs: Readonly<Record<string, string>>,
  { print, style, columns }: Screen,
  mask: (text: string) => string,
): void {
  const entries = Object.entries(outputs).filter(([, value]) => value !== '')
  const width = Math.max(0, ...entries.map(([name]) => stringWidth(name)))
  for (const [name, value] of entries) {
    const room = Math.max(20, columns - width - 4)
    print(`  ${style('cyan', padEnd(name, width))}  ${oneLine(mask(value), room)}`)
  }
}

function oneLine(value: string, room: number): string {
  const line = plainText(value).replace(/\s+/g, ' ').trim()
  const isWord = line.length <= maxWord && !/[\s"]/.test(line)
  if (isWord || stringWidth(line) <= room) return line
  let cut = line.slice(0, room - 1)
  while (stringWidth(cut) > room - 1) cut = cut.slice(0, -1)
  return `${cut.toWellFormed()}…`
}
