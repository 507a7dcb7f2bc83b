import { stripVTControlCharacters, styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Where people read. */
export type Screen = {
  /** Prints lines. Only what `style` returned is more than plain text. */
  print(text: string): void
  /** Colours text if the stream is a terminal with colours and NO_COLOR is not set. */
  style(format: Format, text: string): string
  /** Width in characters. */
  readonly columns: number
}

export function createScreen(stream: NodeJS.WriteStream): Screen {
  return {
    print: (text) => void stream.write(`${text}\n`),
    style: (format, text) => styleText(format, plainText(text), { stream }),
    get columns() {
      // Some terminals do not report their width.
      return stream.isTTY ? stream.columns || 80 : 120
    },
  }
}

/** Control characters except tab and line feed, and characters that reverse text. */
const unprintable = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text without characters that move the cursor or hide something, whoever wrote it. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text).replace(unprintable, '')
}
