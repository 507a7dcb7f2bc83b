import type { Outputs } from '../../../shared/action/index.ts'
import { planOutput } from '../plan/plan.ts'
import type { Result } from '../run.ts'

/** What was done, or in a mode that writes nothing what would be. */
export function outputsOf({ plan, applied }: Result): Outputs {
  const planned = (wanted: string) =>
    plan.uploads.filter(({ action }) => action === wanted).map(({ skill }) => skill.name)
  const names = (skills: readonly { name: string }[]) => skills.map(({ name }) => name)
  const known = plan.uploads.flatMap(({ skill, id }) => (id === undefined ? [] : { name: skill.name, id }))
  const skills = [...plan.unchanged, ...known, ...(applied?.created ?? []), ...(applied?.updated ?? [])]
  return {
    created: applied ? names(applied.created) : planned('create'),
    updated: applied ? names(applied.updated) : planned('update'),
    unchanged: names(plan.unchanged),
    deleted: names(applied ? applied.deleted : plan.deletions),
    skills: Object.fromEntries(skills.map(({ name, id }) => [name, id])),
    plan: planOutput(plan),
  }
}
