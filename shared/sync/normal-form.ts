/**
 * A text as a server may store it and mean the same: line feeds only, one form of Unicode, and no white space at the end of
 * lines and of the text.
 */
export function textForm(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()
}

/** A name as a server may store it and mean the same: one form of Unicode, and single spaces within it only. */
export function nameForm(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/** Whether two names are the same, however a server wrote them. */
export function isSameName(one: string, other: string): boolean {
  return one === other || nameForm(one) === nameForm(other)
}
