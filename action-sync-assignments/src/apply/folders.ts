import { ActionError } from '../../../shared/action/index.ts'
import { ApiError, type Clock, createOnce, type Duvo, type Folder } from '../../../shared/duvo/index.ts'
import { isSameName } from '../../../shared/sync/index.ts'

/** Moves Assignments into folders. Creates missing folders, each once, even if several Assignments need it. */
export class FolderMover {
  readonly #duvo: Pick<Duvo, 'folders' | 'agents'>
  readonly #teamId: string
  readonly #clock: Clock
  /** Looks up folders one after the other, because two Assignments may need the same new one. */
  #queue: Promise<unknown> = Promise.resolve()
  #known: readonly Folder[] | undefined

  constructor(duvo: Pick<Duvo, 'folders' | 'agents'>, teamId: string, clock: Clock) {
    this.#duvo = duvo
    this.#teamId = teamId
    this.#clock = clock
  }

  /** Moves an Assignment and reads it back. @param path the names of nested folders, empty for the root */
  async move(agentId: string, path: readonly string[]): Promise<void> {
    const found = this.#queue.then(() => this.#folderId(path))
    this.#queue = found.catch(() => undefined)
    const folderId = await found
    await this.#duvo.folders.moveAgents(this.#teamId, [agentId], folderId)
    const agent = await this.#duvo.agents.get(agentId)
    if ((agent.folder_id ?? null) === folderId) return
    throw new ActionError(
      `Duvo accepted the move to the folder ${path.join('/') || '/'}, but the Assignment is in another folder.`,
      { hint: 'Run again to compare with what is live now.' },
    )
  }

  async #folderId(path: readonly string[]): Promise<string | null> {
    let parentId: string | null = null
    for (const name of path) parentId = (await this.#find(name, parentId)) ?? (await this.#create(name, parentId))
    return parentId
  }

  async #find(name: string, parentId: string | null): Promise<string | undefined> {
    this.#known ??= await this.#duvo.folders.list(this.#teamId)
    const isIn = (folder: Folder) => (folder.parent_folder_id ?? null) === parentId
    return this.#known.find((folder) => isSameName(folder.name, name) && isIn(folder))?.id
  }

  async #create(name: string, parentId: string | null): Promise<string> {
    const find = () => {
      this.#known = undefined
      return this.#find(name, parentId)
    }
    try {
      const id = await createOnce(
        async (key) => {
          const made = await this.#duvo.folders.create(this.#teamId, name, parentId, { key, retry: 'unless-ambiguous' })
          return made.id
        },
        find,
        this.#clock,
      )
      this.#known = [...(this.#known ?? []), { id, name, parent_folder_id: parentId }]
      return id
    } catch (error) {
      // Names are unique within a folder: somebody else created it first.
      const taken = error instanceof ApiError && error.status === 409 ? await find() : undefined
      if (taken !== undefined) return taken
      throw error
    }
  }
}
