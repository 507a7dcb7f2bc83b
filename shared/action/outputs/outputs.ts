import * as core from '@actions/core'
import { describeError } from '../log/errors.ts'
import { redact } from '../log/redact.ts'
import { clipBytes } from '../log/text.ts'
import { writableRunnerFile } from './runner-file.ts'

/** In UTF-8; a longer text belongs in a file. */
const maxTextBytes = 64 * 1024
/** GitHub allows 1 MB for all outputs of a job. This leaves room for the other steps. */
const maxTotalChars = 400_000

export type OutputValue = string | number | boolean | object | null | undefined
export type Outputs = Readonly<Record<string, OutputValue>>

/**
 * Sets step outputs: `runId` becomes `run-id`, arrays and objects become JSON, `undefined` is omitted, `null` is empty.
 * Values arrive unchanged, except that secrets are redacted, and a text over 64 KiB of UTF-8 is cut and refers to the
 * output `<name>-file`, if there is one. They are on disk when the call returns. If an output is set again, the last value
 * counts.
 *
 * @returns what failed, in sentences to print as warnings
 */
export type SetOutputs = (outputs: Outputs) => string[]

/** The outputs of one step, which counts their size. Does nothing without GITHUB_OUTPUT. */
export function createOutputs(): SetOutputs {
  const charsOf = new Map<string, number>()

  /** Cut JSON is invalid, so a value that no longer fits becomes empty, which a JSON parser notices. */
  const takeRoom = (name: string, text: string): boolean => {
    const others = [...charsOf].reduce((sum, [key, chars]) => (key === name ? sum : sum + chars), 0)
    const fits = others + text.length <= maxTotalChars
    charsOf.set(name, fits ? text.length : 0)
    return fits
  }

  const set = (name: string, value: NonNullable<OutputValue> | null, twin: string): string[] => {
    const { text, warnings } = formatOutput(name, value, twin)
    const fits = takeRoom(name, text)
    try {
      core.setOutput(name, fits ? text : '')
    } catch (error) {
      return [`The output ${name} is not set: ${describeError(error)}`]
    }
    return fits ? warnings : [`The output ${name} is left empty: GitHub allows 1 MB for all outputs of a job.`]
  }

  return (outputs) => {
    if (!process.env['GITHUB_OUTPUT']) return []
    if (writableRunnerFile('GITHUB_OUTPUT') === undefined)
      return ['The outputs are not set: GITHUB_OUTPUT is not writable.']
    const names = new Set([...charsOf.keys(), ...Object.keys(outputs).map(kebabCase)])
    return Object.entries(outputs).flatMap(([key, value]) => {
      const name = kebabCase(key)
      return value === undefined ? [] : set(name, value, names.has(`${name}-file`) ? `${name}-file` : '')
    })
  }
}

/** `runId` → `run-id`: the names of outputs in action.yml. */
function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function formatOutput(name: string, value: NonNullable<OutputValue> | null, twin: string) {
  if (value === null) return { text: '', warnings: [] }
  if (typeof value === 'object') return { text: redact(JSON.stringify(value)), warnings: [] }
  const whole = redact(String(value))
  const text = clipBytes(
    whole,
    maxTextBytes,
    `…\n[cut at 64 KiB${twin === '' ? '' : `; the output ${twin} names a file with the whole text`}]`,
  )
  const where = twin === '' ? '' : ` The output ${twin} names a file with the whole text.`
  return { text, warnings: text === whole ? [] : [`The output ${name} is cut at 64 KiB.${where}`] }
}
