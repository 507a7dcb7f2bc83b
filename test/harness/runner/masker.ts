export type Masker = {
  /** Registers a value and everything that the runner's encoders make of it. */
  add(value: string): void
  /** The registered values, without their encodings. */
  values(): string[]
  mask(text: string): string
}

/** The runner's secret masker: every occurrence of a value or one of its encodings becomes `***`; overlaps are merged. */
export function createMasker(): Masker {
  const values = new Set<string>()
  const forms = new Set<string>()
  return {
    add: (value) => {
      if (value === '') return
      values.add(value)
      forms.add(value)
      for (const encode of encoders) forms.add(encode(value))
      forms.delete('')
    },
    values: () => [...values],
    mask: (text) => replaceRanges(text, merge([...forms].flatMap((form) => occurrences(text, form)))),
  }
}

type Range = { start: number; end: number }

function occurrences(text: string, form: string): Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    ranges.push({ start: at, end: at + form.length })
  return ranges
}

/** Adjacent ranges count as overlapping. */
function merge(ranges: Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}

function replaceRanges(text: string, ranges: Range[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of ranges) {
    result += `${text.slice(from, start)}***`
    from = end
  }
  return result + text.slice(from)
}

const encoders: ((value: string) => string)[] = [
  (value) => base64(value, 0),
  (value) => base64(value, 1),
  (value) => base64(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonEscape,
  uriEscape,
  xmlEscape,
  (value) => (value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : ''),
  powerShellBefore,
  powerShellAfter,
]

/** The value from its first, second or third byte on. */
function base64(value: string, shift: number): string {
  const bytes = Buffer.from(value)
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64')
}

function jsonEscape(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1)
  return escaped.replace(
    /[\x85\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function uriEscape(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function xmlEscape(value: string): string {
  const markup = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return markup.replaceAll('"', '&quot;').replaceAll("'", '&apos;')
}

/** PowerShell prints a failing command line in two parts, around an ampersand. Parts under six characters are ignored. */
function powerShellBefore(value: string): string {
  const at = value.includes('&+') ? value.indexOf('&+') + 2 : value.lastIndexOf('&') + 1
  return at >= 6 ? value.slice(0, at) : ''
}

function powerShellAfter(value: string): string {
  if (!value.includes('&')) return ''
  const rest = value.includes('&+') ? value.slice(value.indexOf('&+') + 3) : value.slice(value.lastIndexOf('&') + 1)
  return rest.length >= 6 ? rest : ''
}
