import * as core from '@actions/core'

/** Encoded forms of shorter values are too likely to occur by chance. */
const minEncodedLength = 8
const forms = new Set<string>()
/** Longest first: a form may contain another one. */
let orderedForms: string[] = []

/**
 * Registers a secret: the runner masks it from here on, and `redact` removes it, also when it is base64-, URL-, JSON-,
 * HTML- or hex-encoded. Call it before anything prints. The empty string is ignored.
 */
export function addSecret(value: string): void {
  if (value === '' || forms.has(value)) return
  core.setSecret(value)
  forms.add(value)
  if (value.length >= minEncodedLength) {
    for (const form of encodedForms(value)) if (form.length >= minEncodedLength) forms.add(form)
  }
  orderedForms = [...forms].sort((a, b) => b.length - a.length)
}

/**
 * Has the runner mask a value from here on, but leaves it in outputs and files: for a credential that the step was asked to
 * fetch, which later steps use.
 */
export function maskInLog(value: string): void {
  if (value !== '') core.setSecret(value)
}

/**
 * Registers a URL that is itself a credential (a presigned one): the whole URL, its query, and each query value of at
 * least 16 characters. Shorter values are common words, and masking those blanks unrelated output.
 */
export function addSecretUrl(url: string): void {
  addSecret(url)
  const query = url.split('#', 1)[0]?.split('?').slice(1).join('?') ?? ''
  if (query === '') return
  addSecret(query)
  for (const pair of query.split('&')) {
    const value = pair.slice(pair.indexOf('=') + 1)
    if (value.length >= 16) addSecret(value)
  }
}

/** Replaces every registered secret, in every registered encoding, by `***`. */
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
  const uri = encodeURIComponent(value.toWellFormed())
  yield uri
  yield uri.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())
  yield JSON.stringify(value).slice(1, -1)
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  yield html
  yield html.replaceAll('"', '&quot;')
  yield Buffer.from(value).toString('hex')
}

/**
 * The characters that base64 gives for the value at this offset whatever stands before and after it. Whole sextets only:
 * the first and last may mix in bits of a neighbour.
 */
function base64Core(value: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)])
  return bytes.toString('base64').slice(Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6))
}
