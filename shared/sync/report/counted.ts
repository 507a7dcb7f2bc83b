/** `1 config`, `2 configs`: a count with its noun. @param nouns the regular plural */
export function counted(count: number, nouns: string): string {
  return `${count} ${count === 1 ? nouns.replace(/s$/, '') : nouns}`
}
