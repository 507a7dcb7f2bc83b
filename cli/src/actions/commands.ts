import { type ActionFile, plainDefault } from './action-file.ts'

/** One command: an action, perhaps in a certain mode. */
export type ActionCommand = {
  name: string
  /** A shorter name, if it is unambiguous. */
  alias?: string
  action: ActionFile
  /** Inputs that the command implies. */
  fixed: Readonly<Record<string, string>>
  /** The same command for other actions, by noun: `plan skills`. */
  variants: ActionCommand[]
}

/**
 * Derives the commands from the folders and `action.yml` files: each action by its name (`run-job`) and, if no other starts
 * with the same word, by that word (`run`); and each mode of the actions whose mode an event chooses (`plan`, `apply`,
 * `drift`), for the first of them, and as `plan skills` for each.
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

/** Lets an event choose the mode; outside GitHub there is none. */
export const modeOfEvent = 'auto'

/** The actions that have each mode, except the automatic one. */
function modesOf(actions: readonly ActionFile[]): Map<string, ActionFile[]> {
  const modes = new Map<string, ActionFile[]>()
  for (const action of actions.filter((one) => plainDefault(one, 'mode') === modeOfEvent)) {
    for (const mode of action.types['mode']?.['allowed-values'] ?? []) {
      if (mode !== modeOfEvent) modes.set(mode, [...(modes.get(mode) ?? []), action])
    }
  }
  return modes
}

/** `action-run-job` → `run-job`. */
export function nameOf({ folder }: Pick<ActionFile, 'folder'>): string {
  return folder.replace(/^action-/, '')
}

/** `sync-skills` → `skills`. */
function nounOf(action: ActionFile): string {
  const name = nameOf(action)
  return name.slice(name.indexOf('-') + 1)
}
