// The small build of zod: inputs are read at every start, and loading the full build takes longer than Node's own startup.
import * as z from 'zod/mini'
import { addSecret } from '../log/redact.ts'

/** What `readInputs` must know about a field besides its value. */
export type FieldNotes = FieldOptions & { isSecret?: boolean }

export type FieldOptions = {
  /** The environment variable to use if the input is absent. */
  env?: string
}

const notes = new WeakMap<object, FieldNotes>()

/** A schema over the raw text of one input; undefined means absent or empty. */
export type Field<Output = unknown> = z.ZodMiniType<Output, string | undefined>

/** The notes of a field, also of an optional one. */
export function notesOf(field: object): FieldNotes {
  return notes.get(field) ?? {}
}

/** Text, kept byte for byte. Required unless made `optional`. */
export function text(options: FieldOptions = {}) {
  return noted(z.string({ error: 'required, but not set' }), options)
}

/** The same field; undefined if absent. */
export function optional<Schema extends Field>(field: Schema) {
  return noted(z.optional(field), notesOf(field))
}

/** The same field with a value to use if it is absent: for defaults that cannot be in action.yml. */
export function withDefault<Schema extends Field>(field: Schema, value: z.output<Schema>) {
  return noted(
    z.pipe(
      optional(field),
      z.transform((given) => given ?? value),
    ),
    notesOf(field),
  )
}

/** Text, kept byte for byte; undefined if absent. */
export function optionalText(options: FieldOptions = {}) {
  return optional(text(options))
}

/** The problem of a text, worded to follow the name of the input. */
export class Wrong {
  readonly message: string

  constructor(message: string) {
    this.message = message
  }
}

/** A field whose text `read` parses. */
export function parsed<Output>(read: (raw: string) => Output | Wrong, options: FieldNotes = {}) {
  const field = z.pipe(
    text(),
    z.transform((raw: string, context) => {
      const result = read(raw)
      if (!(result instanceof Wrong)) return result
      context.issues.push({ code: 'custom', message: result.message, input: raw })
      return z.NEVER
    }),
  )
  return noted(field, options)
}

/** Characters that get copied along with a key from a file or a shell, and are never part of one. */
const notInKeys = /["'`\\<>{}$;,\s]|[^\x21-\x7e]/u

/**
 * A key or token: trimmed, masked before anything prints, visible ASCII without quotes and the like. Messages never show
 * it. A refused value is masked too, and so are the parts of it that may be the key itself.
 */
export function secret(options: FieldOptions = {}) {
  return parsed(
    (raw) => {
      const value = raw.trim()
      addSecret(value)
      if (!notInKeys.test(value)) return value
      for (const part of value.split(new RegExp(notInKeys, 'gu'))) if (part.length >= minKeyPart) addSecret(part)
      return new Wrong(
        'contains a quote, a space, a line break or another character that no key has. Copy the bare key',
      )
    },
    { ...options, isSecret: true },
  )
}

/** Shorter parts are words such as `Bearer`. */
export const minKeyPart = 8

/** A boolean of YAML 1.2's core schema. */
export function flag() {
  return parsed((raw) => {
    const value = raw.trim()
    if (/^(?:true|True|TRUE)$/.test(value)) return true
    return /^(?:false|False|FALSE)$/.test(value) ? false : new Wrong('expected true or false')
  })
}

export type Range = { min: number; max: number }

/** A whole number in plain decimal notation, both bounds included. */
export function integer(range: Range) {
  return numeric(/^-?\d{1,15}$/, 'a whole number', range)
}

/** A number in plain decimal notation, both bounds included. */
export function number(range: Range) {
  return numeric(/^-?\d{1,15}(?:\.\d{1,15})?$/, 'a number', range)
}

function numeric(pattern: RegExp, noun: string, { min, max }: Range) {
  return parsed((raw) => {
    const value = raw.trim()
    const isWithin = pattern.test(value) && Number(value) >= min && Number(value) <= max
    return isWithin ? Number(value) : new Wrong(`expected ${noun} from ${min} to ${max}`)
  })
}

/** One of the given words, spelled exactly. */
export function choice<const Word extends string>(words: readonly [Word, ...Word[]]) {
  const expected = words.length === 1 ? words[0] : `one of ${words.join(', ')}`
  return parsed((raw) => words.find((word) => word === raw.trim()) ?? new Wrong(`expected ${expected}`))
}

const separators = { lines: /[\r\n]+/, commas: /[,\r\n]+/, words: /[,\s]+/ } as const

/**
 * A list, trimmed, without empty items; `[]` if absent. Items are separated by line breaks (`lines`), also by commas
 * (`commas`), or also by spaces (`words`).
 */
export function list(separator: keyof typeof separators = 'lines') {
  return withDefault(parsed(itemsOf(separator)), [])
}

function itemsOf(separator: keyof typeof separators) {
  return (raw: string) => raw.split(separators[separator]).flatMap((item) => item.trim() || [])
}

const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const uuidExample = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'

/** An id that becomes part of a URL path: no dots, slashes or percent signs get through. Lower-cased. */
export function uuid(options: FieldOptions = {}) {
  return parsed((raw) => {
    const value = raw.trim().toLowerCase()
    return uuidPattern.test(value) ? value : new Wrong(`expected an id like ${uuidExample}`)
  }, options)
}

/** Like `uuid`; undefined if absent. */
export function optionalUuid(options: FieldOptions = {}) {
  return optional(uuid(options))
}

/** A list of `words`, each like `uuid`; `[]` if absent. */
export function uuidList() {
  const read = (raw: string) => {
    const ids = itemsOf('words')(raw)
    const wrong = ids.filter((id) => !uuidPattern.test(id))
    if (wrong.length === 0) return ids.map((id) => id.toLowerCase())
    return new Wrong(`expected ids like ${uuidExample}; ${wrong.length} of ${ids.length} are not`)
  }
  return withDefault(parsed(read), [])
}

/** An id that is not a UUID but also part of a URL path. */
export function token() {
  return parsed((raw) => {
    const isPlain = /^[A-Za-z0-9_-]{1,200}$/.test(raw.trim())
    return isPlain ? raw.trim() : new Wrong('expected only letters, digits, _ and -, at most 200')
  })
}

function noted<Schema extends object>(field: Schema, fieldNotes: FieldNotes): Schema {
  notes.set(field, fieldNotes)
  return field
}
