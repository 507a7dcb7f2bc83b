/**
 * A text in the form that a server may store without changing its meaning: line feeds only, one form of Unicode, and no
 * trailing white space, neither in lines nor at the end.
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

/**
 * A name in the form that a server may store without changing its meaning: one form of Unicode, and only single spaces
 * within it.
 */
export function nameForm(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ')
}

/** Whether two names are the same, even if a server stored one of them in another form. */
export function isSameName(one: string, other: string): boolean {
  return one === other || nameForm(one) === nameForm(other)
}
