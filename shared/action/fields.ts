import { z } from 'zod'
import { addSecret } from './redact.ts'

/** What `readInputs` must know about a field beyond its value. */
export type FieldNotes = FieldOptions & { isSecret?: boolean }

export type FieldOptions = {
  /** A variable of the environment that stands in when the input is absent. */
  env?: string
}

const notes = new WeakMap<object, FieldNotes>()

/** A schema over the raw text of one input; undefined stands for absent or empty. */
export type Field<Output = unknown> = z.ZodType<Output, string | undefined>

/** The notes of a field, also when it was made `.optional()`, given a `.default()` or transformed further. */
export function notesOf(field: unknown): FieldNotes {
  if (typeof field !== 'object' || field === null) return {}
  const own = notes.get(field)
  if (own !== undefined) return own
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return notesOf(field.unwrap())
  return field instanceof z.ZodPipe ? notesOf(field.in) : {}
}

/** Text, kept byte for byte. Required unless `.optional()`. */
export function text(options: FieldOptions = {}): z.ZodString {
  return noted(z.string({ error: 'required, but not set' }), options)
}

/** Text, kept byte for byte; undefined when absent. */
export function optionalText(options: FieldOptions = {}) {
  return text(options).optional()
}

/**
 * A key or token: trimmed, masked before anything prints, visible ASCII only. Messages about it never show it.
 * A line break inside would end up in the error of the HTTP client, together with the value.
 */
export function secret(options: FieldOptions = {}) {
  const field = text().transform((raw, context) => {
    const value = raw.trim()
    addSecret(value)
    if (/^[\x21-\x7e]+$/.test(value)) return value
    context.addIssue({ code: 'custom', message: 'contains a space, a line break or a character outside ASCII' })
    return z.NEVER
  })
  return noted(field, { ...options, isSecret: true })
}

/** A boolean of YAML 1.2's core schema. */
export function flag() {
  return text().transform((raw, context) => {
    const value = raw.trim()
    if (/^(?:true|True|TRUE)$/.test(value)) return true
    if (/^(?:false|False|FALSE)$/.test(value)) return false
    context.addIssue({ code: 'custom', message: 'expected true or false' })
    return z.NEVER
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
  return text().transform((raw, context) => {
    const value = raw.trim()
    if (pattern.test(value) && Number(value) >= min && Number(value) <= max) return Number(value)
    context.addIssue({ code: 'custom', message: `expected ${noun} from ${min} to ${max}` })
    return z.NEVER
  })
}

/** One of the given words, spelled exactly. */
export function choice<const Word extends string>(words: readonly [Word, ...Word[]]) {
  return text().transform((raw, context) => {
    const word = words.find((candidate) => candidate === raw.trim())
    if (word !== undefined) return word
    context.addIssue({
      code: 'custom',
      message: `expected ${words.length === 1 ? words[0] : `one of ${words.join(', ')}`}`,
    })
    return z.NEVER
  })
}

const separators = { lines: /[\r\n]+/, commas: /[,\r\n]+/, words: /[,\s]+/ } as const

/**
 * A list, trimmed, without empty items; `[]` when absent. Items stand on lines (`lines`), or on lines or between commas
 * (`commas`), or also between spaces (`words`).
 */
export function list(separator: keyof typeof separators = 'lines') {
  const split = (raw: string) => raw.split(separators[separator])
  return text()
    .optional()
    .transform((raw = '') => split(raw).flatMap((item) => item.trim() || []))
}

const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const uuidExample = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'

/** An id that becomes part of a URL path: no dots, slashes or percent signs get through. Lower-cased. */
export function uuid(options: FieldOptions = {}) {
  return text(options).transform((raw, context) => {
    const value = raw.trim().toLowerCase()
    if (uuidPattern.test(value)) return value
    context.addIssue({ code: 'custom', message: `expected an id like ${uuidExample}` })
    return z.NEVER
  })
}

/** As `uuid`; undefined when absent. */
export function optionalUuid(options: FieldOptions = {}) {
  return uuid(options).optional()
}

/** Ids as `uuid` takes them, in a list of `words`; `[]` when absent. */
export function uuidList() {
  return list('words').transform((ids, context) => {
    const wrong = ids.filter((id) => !uuidPattern.test(id))
    if (wrong.length === 0) return ids.map((id) => id.toLowerCase())
    context.addIssue({
      code: 'custom',
      message: `expected ids like ${uuidExample}; ${wrong.length} of ${ids.length} are not`,
    })
    return z.NEVER
  })
}

/** An id that is no UUID but is part of a URL path as well. */
export function token() {
  return text().transform((raw, context) => {
    const value = raw.trim()
    if (/^[A-Za-z0-9_-]{1,200}$/.test(value)) return value
    context.addIssue({ code: 'custom', message: 'expected only letters, digits, _ and -, at most 200' })
    return z.NEVER
  })
}

/** An `https` address without credentials. */
export function httpsUrl() {
  return text().transform((raw, context) => {
    const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : undefined
    if (url?.protocol === 'https:' && url.username === '' && url.password === '') return url.href
    context.addIssue({ code: 'custom', message: 'expected an https:// address without user name and password' })
    return z.NEVER
  })
}

function noted<Schema extends z.ZodType>(field: Schema, fieldNotes: FieldNotes): Schema {
  notes.set(field, fieldNotes)
  return field
}
