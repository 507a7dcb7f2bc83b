import { formatCommand, print } from './stdout.ts'

/** Encoded forms of shorter values are too likely to occur by chance. */
const minEncodedLength = 8
const forms = new Set<string>()
/** Longest first: a form may contain another one. */
let orderedForms: string[] = []

/**
 * Registers a secret: from now on the runner masks it, and `redact` removes it, also if it is base64-, URL-, JSON-, XML-,
 * HTML- or hex-encoded, in the ways of JavaScript and .NET. Call it before anything prints. Ignores the empty string.
 */
export function addSecret(value: string): void {
  register(value, value.length >= minEncodedLength ? encodedForms(value) : [])
}

function register(value: string, encoded: Iterable<string>): void {
  if (value === '' || forms.has(value)) return
  mask(value)
  forms.add(value)
  for (const form of encoded) if (form.length >= minEncodedLength) forms.add(form)
  orderedForms = [...forms].sort((a, b) => b.length - a.length)
}

/**
 * Makes the runner mask a value from now on, but leaves it in outputs and files: for a credential that the step was asked
 * to fetch for later steps.
 */
export function maskInLog(value: string): void {
  if (value !== '') mask(value)
}

function mask(value: string): void {
  print(`${formatCommand('add-mask', value)}\n`)
}

/**
 * Registers a URL that is itself a credential (a presigned one): the whole URL, its query, and each query value of at least
 * 16 characters. Shorter values are common words, and masking them would blank out unrelated output. Encodings are
 * registered only for the values: wherever the URL is encoded, so are they.
 */
export function addSecretUrl(url: string): void {
  register(url, [])
  const query = url.split('#', 1)[0]?.split('?').slice(1).join('?') ?? ''
  if (query === '') return
  register(query, [])
  for (const pair of query.split('&')) {
    const value = pair.slice(pair.indexOf('=') + 1)
    if (value.length >= 16) addSecret(value)
  }
}

/** Replaces every registered secret, in every registered encoding, with `***`. */
export function redact(text: string): string {
  let result = text
  for (const form of orderedForms) {
    if (result.includes(form)) result = result.replaceAll(form, '***')
  }
  return result
}

function* encodedForms(value: string): Generator<string> {
  for (const shift of [0, 1, 2]) {
    const core64 = base64Core(value, shift)
    yield core64
    yield core64.replaceAll('+', '-').replaceAll('/', '_')
  }
  yield* textForms(value)
  yield Buffer.from(value).toString('hex')
}

/** The forms in which a text appears inside other text. .NET escapes characters that JavaScript leaves alone. */
function* textForms(value: string): Generator<string> {
  const uri = encodeURIComponent(value.toWellFormed())
  for (const form of [uri, uri.replace(/[!'()*]/g, (character) => `%${hexOf(character).toUpperCase()}`)]) {
    yield form
    yield form.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())
  }
  const json = JSON.stringify(value).slice(1, -1)
  yield json
  yield json.replaceAll('/', '\\/')
  const dotNet = value
    .replaceAll('\\', '\\\\')
    .replace(/["&'+<>`]/g, (character) => `\\u00${hexOf(character).toUpperCase()}`)
  yield dotNet
  yield dotNet.replace(/\\u00../g, (unit) => unit.toLowerCase())
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  yield html
  const quoted = html.replaceAll('"', '&quot;')
  for (const apostrophe of ["'", '&apos;', '&#39;', '&#x27;']) {
    yield quoted.replaceAll("'", apostrophe)
    yield quoted.replaceAll("'", apostrophe).replaceAll('+', '&#x2B;')
  }
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0')
}

/**
 * The base64 characters of the value at this offset that do not depend on the text around it. Whole sextets only: the first
 * and last may mix in bits of a neighbour.
 */
function base64Core(value: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)])
  return bytes.toString('base64').slice(Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6))
}
