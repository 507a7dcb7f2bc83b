/** A part of the report. Parts of lower priority are shortened first if space is limited. */
export interface Section {
  readonly markdown: string
  readonly priority: number
  /** Replaces a part that does not fit. */
  readonly fallback?: string
}

/** The report without its least important parts, until it fits into `maxChars`. */
export function shorten(sections: readonly Section[], maxChars: number): string {
  const order = [...sections].sort((a, b) => a.priority - b.priority)
  const text = new Map(sections.map((section) => [section, section.markdown]))
  const joined = () => [...text.values()].filter((part) => part !== '').join('\n\n')
  for (const section of order) {
    if (joined().length <= maxChars) break
    text.set(section, section.fallback ?? '')
  }
  return joined()
}
