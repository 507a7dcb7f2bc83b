import { type Command, findCommand, linesOf, registeredCommands } from './commands.ts'
import { readKeyValues } from './files.ts'
import { createMasker, type Masker } from './masker.ts'

export type { Command } from './commands.ts'

/** What a step printed, and wrote into the runner's files. */
export type StepTrace = {
  stdout?: string
  stderr?: string
  output?: string
  state?: string
  env?: string
  summary?: string
  /** Values that the runner masks before the step starts: the secrets of the job. */
  secrets?: readonly string[]
}

export type Annotation = {
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: number
  column?: number
}

/** The result of the step on a real runner. */
export type RunnerView = {
  /** Every executed command, in order. */
  commands: Command[]
  /** The lines of the job's log, secrets masked. */
  log: string[]
  /** At most 10 of each level, their messages cut at 4,096 characters. */
  annotations: Annotation[]
  /** Values that `::add-mask::` registered. */
  masks: string[]
  outputs: Record<string, string>
  state: Record<string, string>
  env: Record<string, string>
  /** Masked; undefined if it is over 1 MiB and the runner drops it. */
  summary: string | undefined
  /** Why the runner fails the step, whatever its exit code. */
  problems: string[]
}

const maxSummaryBytes = 1024 * 1024
const maxAnnotationChars = 4096
const maxAnnotations = 10

/** Reads a step's trace like the GitHub runner: standard output, then standard error, then the files. */
export function readAsRunner(trace: StepTrace): RunnerView {
  const masker = createMasker()
  for (const secret of trace.secrets ?? []) masker.add(secret)
  const streams = createCommandReader(masker)
  for (const line of [...linesOf(trace.stdout ?? ''), ...linesOf(trace.stderr ?? '')]) streams.read(line)
  const { view } = streams

  for (const [name, kind] of [
    ['output', 'outputs'],
    ['state', 'state'],
    ['env', 'env'],
  ] as const) {
    const { values, problem } = readKeyValues(trace[name] ?? '')
    Object.assign(view[kind], values)
    if (problem !== undefined) view.problems.push(`${name}: ${problem}`)
  }
  const isTooLarge = Buffer.byteLength(trace.summary ?? '') > maxSummaryBytes
  if (isTooLarge) addAnnotation(view, masker, { level: 'error', message: 'The summary is over 1024k: upload aborted.' })
  return { ...view, summary: isTooLarge ? undefined : masker.mask(trace.summary ?? '') }
}

type StreamView = Omit<RunnerView, 'summary'>

function createCommandReader(masker: Masker): { read(line: string): void; view: StreamView } {
  const registered = new Set(registeredCommands)
  const view = emptyView()
  let stopToken: string | undefined

  const print = (line: string) => view.log.push(masker.mask(line))
  const stop = (token: string) => {
    if (token === '' || registered.has(token.toLowerCase()) || token.toLowerCase() === 'pause-logging') {
      view.problems.push('stop-commands: the token is empty or the name of a command')
      return
    }
    stopToken = token.toLowerCase()
    registered.add(stopToken)
    if (token.length > 6) masker.add(token)
  }

  const read = (line: string) => {
    const command = findCommand(line, registered)
    const name = command?.command.toLowerCase()
    if (command === undefined || name === undefined) return void print(line)
    if (stopToken !== undefined) {
      print(line)
      if (name !== stopToken) return
      registered.delete(stopToken)
      stopToken = undefined
    } else if (name === 'stop-commands') {
      stop(command.message)
      print(line)
    } else carryOut(name, command, view, masker)
    view.commands.push(command)
  }
  return { read, view }
}

function emptyView(): StreamView {
  return { commands: [], log: [], annotations: [], masks: [], outputs: {}, state: {}, env: {}, problems: [] }
}

function carryOut(name: string, command: Command, view: StreamView, masker: Masker): void {
  const { properties, message } = command
  const target = propertyOf(properties, 'name') ?? ''
  if (name === 'error' || name === 'warning' || name === 'notice') {
    addAnnotation(view, masker, { level: name, message, ...placeOf(properties) })
  } else if (name === 'debug') view.log.push(masker.mask(`##[debug]${message}`))
  else if (name === 'group' || name === 'endgroup') {
    view.log.push(masker.mask(`##[${name}]${name === 'group' ? message : ''}`))
  } else if (name === 'add-mask') addMask(message, view, masker)
  else if (name === 'set-output' && target !== '') view.outputs[target] = message
  else if (name === 'save-state' && target !== '') view.state[target] = message
  else if (
    name !== 'add-matcher' &&
    name !== 'remove-matcher' &&
    !(name === 'echo' && /^\s*(on|off)\s*$/i.test(message))
  ) {
    view.problems.push(`Unable to process command '${name}' successfully.`)
  }
}

function addMask(value: string, view: StreamView, masker: Masker): void {
  if (value.trim() === '') return
  view.masks.push(value)
  masker.add(value)
  for (const line of value.split(/[\r\n]/)) masker.add(line.trim())
}

function addAnnotation(view: StreamView, masker: Masker, annotation: Annotation): void {
  const message = masker.mask(annotation.message).slice(0, maxAnnotationChars)
  if (message !== '') view.log.push(`##[${annotation.level}]${message}`)
  const count = view.annotations.filter(({ level }) => level === annotation.level).length
  if (count < maxAnnotations) view.annotations.push({ ...annotation, message })
}

function placeOf(properties: Record<string, string>): Omit<Annotation, 'level' | 'message'> {
  const title = propertyOf(properties, 'title')
  const file = propertyOf(properties, 'file')
  const line = propertyOf(properties, 'line')
  const column = line === undefined ? undefined : propertyOf(properties, 'col')
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  }
}

/** Property names are case-insensitive. */
function propertyOf(properties: Record<string, string>, name: string): string | undefined {
  return Object.entries(properties).find(([key]) => key.toLowerCase() === name)?.[1]
}
