import { type Duvo, DuvoError, type Profile, TeamChoiceError } from '../../../shared/duvo/index.ts'

/** Whose Jobs to read. */
export interface Scope {
  /** Undefined: the team is unknown, and nothing can be read. */
  readonly teamId: string | undefined
  /** The key's user; null if the API does not say. */
  readonly keyUser: { readonly id: string; readonly name: string | null } | null
  /** Why nothing can be read, in sentences. */
  readonly missing: readonly string[]
}

/** The team to read and the key's user. An unreadable profile does not make the report incomplete. */
export async function readScope(teams: Duvo['teams'], teamId: string | undefined): Promise<Scope> {
  try {
    const id = await teams.resolve(teamId)
    const profile = await teams.profile().catch(undefinedIfRefused)
    return { teamId: id, keyUser: profile ? { id: profile.id, name: profile.name ?? null } : null, missing: [] }
  } catch (error) {
    if (!(error instanceof DuvoError) && !(error instanceof TeamChoiceError)) throw error
    return { teamId: undefined, keyUser: null, missing: [`No Jobs could be read: ${error.message}`] }
  }
}

function undefinedIfRefused(error: unknown): Profile | undefined {
  if (error instanceof DuvoError) return undefined
  throw error
}

/**
 * The requested Assignments without Jobs. Each is looked up, because a mistyped id has no Jobs either, and must not pass
 * for a quiet week.
 */
export async function readSilentAssignments(
  agents: Duvo['agents'],
  ids: readonly string[],
): Promise<{ readonly found: readonly { id: string; name: string }[]; readonly missing: readonly string[] }> {
  const found: { id: string; name: string }[] = []
  const missing: string[] = []
  for (const id of ids) {
    try {
      found.push({ id, name: (await agents.get(id)).name })
    } catch (error) {
      if (!(error instanceof DuvoError)) throw error
      missing.push(`Assignment ${id} has no Jobs, and looking it up failed: ${error.message}`)
    }
  }
  return { found, missing }
}
