import { Command, CommanderError, Option } from 'commander'
import { type ActionFile, plainDefault } from './actions/action-file.ts'
import { type ActionCommand, commandsOf, modeOfEvent, nameOf } from './actions/commands.ts'

/** Options of every command that are not inputs. */
export type OwnOptions = {
  /** File for the summary as Markdown. */
  summary?: string
  /** File for the outputs as JSON. */
  outputsFile?: string
  /** Folder for the files of the outputs. */
  outputDir?: string
  /** Print the outputs as JSON to standard output, and everything else to standard error. */
  json?: boolean
  /** Unfold groups of the log. */
  verbose?: boolean
}

/** What the command line asks for. */
export type Request = { action: ActionFile; inputs: Readonly<Record<string, string>>; options: OwnOptions }

export type CommandLine = {
  actions: readonly ActionFile[]
  version: string
  /** Executes a request and returns the exit code. */
  run: (request: Request) => Promise<number>
  out: (text: string) => void
  err: (text: string) => void
}

const usageError = 2
const placeholders: Readonly<Record<string, string>> = {
  integer: 'number',
  float: 'number',
  enum: 'word',
  list: 'items',
}

/** Parses the command line and executes it. Returns the exit code: that of the step, or 2 for a usage error. */
export async function runCommandLine(args: readonly string[], commandLine: CommandLine): Promise<number> {
  let exitCode = 0
  const program = createProgram(commandLine, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : usageError
  }
}

function createProgram(commandLine: CommandLine, onEnd: (exitCode: number) => void): Command {
  const { actions, version, out, err } = commandLine
  const program = new Command('duvo-actions')
    .description('Runs the Duvo actions outside GitHub. The key comes from the variable DUVO_API_KEY.')
    .version(version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
    .configureHelp({ showGlobalOptions: false })
    .showHelpAfterError('Add --help to see what is available.')
  const add = (parent: Command, command: ActionCommand) => {
    // "plan skills --path x": options after the noun belong to it.
    const added = parent.command(command.name).description(describe(command)).enablePositionalOptions()
    if (command.alias) added.alias(command.alias)
    addOptions(added, command)
    added.action(async () => onEnd(await commandLine.run(requestOf(added, command))))
    for (const variant of command.variants) add(added, variant)
    added.hook('preSubcommand', () => {
      if (Object.keys(added.opts()).length === 0) return
      added.error(
        `error: options go after the noun: ${command.name} ${command.variants.map(({ name }) => name).join('|')} --option`,
      )
    })
  }
  for (const command of commandsOf(actions)) add(program, command)
  return program
}

function describe({ action, fixed, variants }: ActionCommand): string {
  const { mode } = fixed
  if (mode === undefined) return action.description
  const others = variants.slice(1).map((variant) => `"${mode} ${variant.name}" for ${nameOf(variant.action)}`)
  return [`${nameOf(action)} --mode ${mode}`, ...others].join('; ')
}

/** Adds the inputs of action.yml as options, then our own. */
function addOptions(command: Command, { action, fixed }: ActionCommand): void {
  for (const name of inputNames(action, fixed)) {
    for (const option of inputOptions(action, name)) command.addOption(option.helpGroup('Inputs:'))
  }
  command.option('--summary <file>', 'write the summary as Markdown')
  command.option('--outputs-file <file>', 'write the outputs as JSON')
  command.option('--output-dir <folder>', 'where files of the outputs go (default: a new temporary folder)')
  command.option('--json', 'print the outputs as JSON, and the log to standard error')
  command.option('--verbose', 'unfold the groups of the log')
}

function inputNames({ inputs }: ActionFile, fixed: ActionCommand['fixed']): string[] {
  return Object.keys(inputs).filter((name) => !(name in fixed))
}

function inputOptions(action: ActionFile, name: string): Option[] {
  const { description, required } = action.inputs[name] ?? { description: '', required: false }
  const standard = plainDefault(action, name)
  const notes = [...(required ? ['required'] : []), ...(standard === undefined ? [] : [`default: ${standard}`])]
  const text = notes.length > 0 ? `${description} (${notes.join(', ')})` : description
  const { type = 'string', separator = '\n' } = action.types[name] ?? {}
  if (type === 'boolean') {
    // An option without a value means true. The action judges any value.
    return [new Option(`--${name} [boolean]`, text), new Option(`--no-${name}`).hideHelp()]
  }
  const option = new Option(`--${name} <${placeholders[type] ?? 'text'}>`, text)
  if (type !== 'list') return [option]
  return [option.argParser((value, before?: string) => (before === undefined ? value : before + separator + value))]
}

function requestOf(command: Command, { action, fixed }: ActionCommand): Request {
  const inputs: Record<string, string> = { ...fixed }
  for (const name of inputNames(action, fixed)) {
    const given = command.getOptionValue(new Option(`--${name}`).attributeName())
    const value = given === undefined ? plainDefault(action, name) : String(given)
    if (value !== undefined) inputs[name] = value
  }
  if (inputs['mode'] === modeOfEvent) {
    const modes = action.types['mode']?.['allowed-values']?.filter((mode) => mode !== modeOfEvent) ?? []
    command.error(`error: outside GitHub no event chooses a mode: set --mode to one of ${modes.join(', ')}`)
  }
  return { action, inputs, options: command.opts() }
}
