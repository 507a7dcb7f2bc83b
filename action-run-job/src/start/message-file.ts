import { type Places, readInputFile } from '../../../shared/action/index.ts'

const maxBytes = 10 * 2 ** 20

/** The text of the input `message-file`. Throws an `ActionError`. */
export async function readMessageFile(path: string | undefined, places: Places): Promise<string | undefined> {
  if (path === undefined) return undefined
  return (await readInputFile({ input: 'message-file', path }, places, maxBytes)).toString('utf8')
}
