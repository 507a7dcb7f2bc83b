/** The only way to standard output. Everything that a step prints goes through here, from log.ts and redact.ts. */
let writeOut = (text: string, done?: () => void) => process.stdout.write(text, done)

export function print(text: string): void {
  writeOut(text)
}

/** Resolves when everything printed has left the process. */
export function flushed(): Promise<void> {
  return new Promise((resolve) => writeOut('', resolve))
}

/** Formats `::name key=value,key=value::data`, escaped as the runner unescapes it. */
export function formatCommand(name: string, data: string, properties: Readonly<Record<string, string>> = {}): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/**
 * From now on, drops what libraries and Node itself write to standard output or standard error: it may contain untrusted
 * text, and is neither redacted nor kept from being a workflow command. Call it before loading a library.
 *
 * @param onWarning called with Node's warnings, which Node would otherwise write past both streams
 */
export function silenceOthers(env: NodeJS.ProcessEnv, onWarning: (text: string) => void): void {
  // The switches that make libraries, and Node in child processes, print traces.
  delete env['DEBUG']
  delete env['NODE_DEBUG']
  const { stdout, stderr } = process
  const ownWrite = stdout.write.bind(stdout)
  writeOut = (text, done) => ownWrite(text, done)
  stdout.write = dropped
  stderr.write = dropped
  process.removeAllListeners('warning')
  process.on('warning', ({ name, message }) => onWarning(`${name}: ${message}`))
}

/** Honours the contract of a stream: a callback learns that the write is done. */
function dropped(_: string | Uint8Array, encoding?: unknown, callback?: unknown): boolean {
  const done = typeof encoding === 'function' ? encoding : callback
  if (typeof done === 'function') process.nextTick(() => done())
  return true
}
