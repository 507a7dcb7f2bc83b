import { z } from 'zod'
import { pathFor } from '../calls/path.ts'
import type { Transport } from '../calls/transport.ts'

const Team = z.object({ id: z.string().min(1), name: z.string().catch('') })
export type Team = z.infer<typeof Team>

const Profile = z.object({
  id: z.string(),
  email: z.string().nullish(),
  name: z.string().nullish(),
  teamId: z.string().nullish(),
})
/** The key's user; `teamId` is the team that the key is bound to, if any. */
export type Profile = z.infer<typeof Profile>

export function teams({ send }: Transport) {
  const list = () =>
    send({
      method: 'GET',
      path: pathFor('/v2/teams', {}),
      response: z.object({ teams: z.array(Team) }).transform((body) => body.teams),
    })
  const profile = () =>
    send({
      method: 'GET',
      path: pathFor('/v2/profile', {}),
      response: z.object({ profile: Profile }).transform((body) => body.profile),
    })
  return {
    /** The teams that the key can see: exactly one for a key that belongs to a team. */
    list,
    /** The user behind the key. */
    profile,
    /**
     * The team to work in: the given id, else the key's only team, else the one its profile names. Throws a
     * `TeamChoiceError` that lists the teams if the choice is still open.
     */
    async resolve(teamId: string | undefined): Promise<string> {
      if (teamId !== undefined) return teamId
      const all = await list()
      if (all[0] && all.length === 1) return all[0].id
      const preferred = all.length > 1 ? (await profile()).teamId : undefined
      if (preferred && all.some((team) => team.id === preferred)) return preferred
      throw new TeamChoiceError(all)
    },
  }
}

/** The key can see no team, or several, none of which is its own. */
export class TeamChoiceError extends Error {
  readonly teams: readonly Team[]

  constructor(all: readonly Team[]) {
    const lines = all.slice(0, 20).map((team) => `  ${team.id}  ${team.name}`)
    super(
      all.length === 0
        ? 'The API key can see no team. Create a key in the settings of the team to work in.'
        : `The API key can see ${all.length} teams. Set the input team-id (or DUVO_TEAM_ID) to one of:\n${lines.join('\n')}`,
    )
    this.name = 'TeamChoiceError'
    this.teams = all
  }
}
