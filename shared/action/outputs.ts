import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { ActionError } from './errors.ts'
import { redact } from './redact.ts'
import { writableRunnerFile } from './runner-file.ts'
import { clipChars } from './text.ts'

/** 64 KiB in the 2 bytes a character that GitHub counts; the whole text belongs in a file. */
const maxTextChars = 32 * 1024
/** GitHub allows 1 MB for all outputs of a job. Leave something to the other steps. */
const maxTotalChars = 400_000

export type OutputValue = string | number | boolean | null | undefined | readonly unknown[] | object
export type OutputContent = string | Uint8Array | AsyncIterable<string | Uint8Array>

const setChars = new Map<string, number>()

/**
 * Sets step outputs: `runId` becomes `run-id`, arrays and objects become JSON, `undefined` is left out, `null` is empty.
 * Values arrive exactly, except that secrets are redacted, and a text over 64 KiB is cut and names its twin, the output
 * `<name>-file`, if there is one. They are on disk when the call returns. An output may be set again; the last value counts.
 *
 * @returns what could not be done, in sentences to print as warnings
 */
export function setOutputs(outputs: Readonly<Record<string, OutputValue>>): string[] {
  const warnings: string[] = []
  const path = writableRunnerFile('GITHUB_OUTPUT')
  if (path === undefined)
    return process.env['GITHUB_OUTPUT'] ? ['Outputs are not set: GITHUB_OUTPUT is not writable.'] : []
  for (const [key, value] of Object.entries(outputs)) {
    if (value === undefined) continue
    const name = kebabCase(key)
    const text = fitTotal(name, formatOutput(value, twinOf(key, outputs)), warnings)
    try {
      core.setOutput(name, text)
    } catch (error) {
      warnings.push(`The output ${name} is not set: ${error instanceof Error ? error.message : 'unknown error'}`)
    }
  }
  return warnings
}

/** `runId` → `run-id`: the names of outputs in action.yml. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Where the whole text is, when the action has such an output. */
function twinOf(key: string, outputs: Readonly<Record<string, OutputValue>>): string {
  const twin = kebabCase(`${key}File`)
  return outputs[`${key}File`] !== undefined || setChars.has(twin)
    ? `; the file named by the output ${twin} is whole`
    : ''
}

function formatOutput(value: NonNullable<OutputValue> | null, twin: string): string {
  if (value === null) return ''
  if (typeof value === 'object') return redact(JSON.stringify(value))
  const text = redact(String(value))
  if (text.length <= maxTextChars) return text
  const pointer = `\n[cut at 64 KiB${twin}]`
  return clipChars(text, maxTextChars - pointer.length) + pointer
}

/** JSON cannot be cut and stay JSON: what no longer fits becomes empty, with a warning. */
function fitTotal(name: string, text: string, warnings: string[]): string {
  const others = [...setChars].reduce((sum, [key, chars]) => (key === name ? sum : sum + chars), 0)
  const fits = others + text.length <= maxTotalChars
  if (!fits) warnings.push(`The output ${name} is left empty: GitHub allows 1 MB for all outputs of a job.`)
  const result = fits ? text : ''
  setChars.set(name, result.length)
  return result
}

let directory: string | undefined

/**
 * Writes a file for later steps, into a fresh directory of this process under RUNNER_TEMP that only the runner's user can
 * read. Secrets in text are redacted. Text and bytes are written when the call returns; a stream is written as it comes.
 *
 * @param name a plain file name
 * @returns the absolute path
 * @throws ActionError when no temporary directory can be written
 */
export async function outputFile(name: string, content: OutputContent = ''): Promise<string> {
  const path = join(outputDirectory(), plainName(name))
  if (typeof content === 'string') writeFileSync(path, redact(content))
  else if (content instanceof Uint8Array) writeFileSync(path, content)
  else await writeStream(path, content)
  return path
}

async function writeStream(path: string, content: AsyncIterable<string | Uint8Array>): Promise<void> {
  const { open } = await import('node:fs/promises')
  const file = await open(path, 'w')
  try {
    for await (const chunk of content) await file.write(typeof chunk === 'string' ? Buffer.from(redact(chunk)) : chunk)
  } finally {
    await file.close()
  }
}

function plainName(name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name))
    throw new ActionError(`Not a plain file name: ${JSON.stringify(name)}`)
  return name
}

function outputDirectory(): string {
  directory ??= makeDirectory(process.env['RUNNER_TEMP']) ?? makeDirectory(tmpdir())
  if (directory !== undefined) return directory
  throw new ActionError('No temporary directory can be written', { hint: 'Set RUNNER_TEMP to a writable directory.' })
}

function makeDirectory(parent: string | undefined): string | undefined {
  if (parent === undefined || parent === '') return undefined
  try {
    mkdirSync(parent, { recursive: true })
    return mkdtempSync(join(parent, 'action-'))
  } catch {
    return undefined
  }
}
