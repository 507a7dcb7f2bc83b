import { type ActionFile, plainDefault } from './action-file.ts'

/** One command: an action, perhaps in a certain mode. */
export type ActionCommand = {
  name: string
  /** A shorter name, where only this command can be meant. */
  alias?: string
  action: ActionFile
  /** Inputs that the command itself stands for. */
  fixed: Readonly<Record<string, string>>
  /** The same for other actions, by noun: `plan skills`. */
  variants: ActionCommand[]
}

/**
 * The commands, by what the folders and `action.yml` files say: each action by its name (`run-job`) and, where no other begins
 * with the same word, by that word (`run`); each mode of the actions whose mode an event chooses (`plan`, `apply`, `drift`), for
 * the first of them, and as `plan skills` for each.
 */
export function commandsOf(actions: readonly ActionFile[]): ActionCommand[] {
  const runnable = actions.filter(({ runs }) => runs !== undefined)
  const modes = modesOf(runnable)
  const words = runnable.map((action) => nameOf(action).split('-', 1)[0] ?? '')
  const named = runnable.map((action, index): ActionCommand => {
    const [name, word] = [nameOf(action), words[index] ?? '']
    const isUnique = word !== name && words.indexOf(word) === words.lastIndexOf(word) && !modes.has(word)
    return { name, ...(isUnique && { alias: word }), action, fixed: {}, variants: [] }
  })
  const moded = [...modes].flatMap(([mode, [first, ...others]]): ActionCommand[] => {
    if (first === undefined) return []
    const all = [first, ...others]
    const nouns = all.map(nounOf)
    const variants = all.map((action, index): ActionCommand => {
      const noun = nouns[index] ?? ''
      const isUnique = nouns.indexOf(noun) === nouns.lastIndexOf(noun)
      return { name: isUnique ? noun : nameOf(action), action, fixed: { mode }, variants: [] }
    })
    return [{ name: mode, action: first, fixed: { mode }, variants }]
  })
  return [...moded, ...named]
}

/** Leaves the choice of a mode to an event, which there is none of outside GitHub. */
export const modeOfEvent = 'auto'

/** The actions that have each mode, as far as it is not chosen by itself. */
function modesOf(actions: readonly ActionFile[]): Map<string, ActionFile[]> {
  const modes = new Map<string, ActionFile[]>()
  for (const action of actions.filter((one) => plainDefault(one, 'mode') === modeOfEvent)) {
    for (const mode of action.types['mode']?.['allowed-values'] ?? []) {
      if (mode !== modeOfEvent) modes.set(mode, [...(modes.get(mode) ?? []), action])
    }
  }
  return modes
}

/** `action-run-job` is `run-job`. */
export function nameOf({ folder }: Pick<ActionFile, 'folder'>): string {
  return folder.replace(/^action-/, '')
}

/** `sync-skills` is about `skills`. */
function nounOf(action: ActionFile): string {
  const name = nameOf(action)
  return name.slice(name.indexOf('-') + 1)
}
