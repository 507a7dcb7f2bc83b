import type { Outputs } from '../../../shared/action/index.ts'
import { planOutput } from '../plan/plan.ts'
import type { Result } from '../run.ts'

/** What was done, or what would be done in a mode that writes nothing. */
export function outputsOf({ plan, outcomes }: Result): Outputs {
  const planned = plan.items.map(({ name, action }) => ({ name, action, error: undefined }))
  const names = (wanted: string) =>
    (outcomes ?? planned)
      .filter(({ action, error }) => action === wanted && error === undefined)
      .map(({ name }) => name)
  const known = plan.uploads.flatMap(({ skill, id }) => (id === undefined ? [] : { name: skill.name, id }))
  const written = (outcomes ?? []).flatMap(({ name, id }) => (id === undefined ? [] : { name, id }))
  return {
    created: names('create'),
    updated: names('update'),
    unchanged: plan.unchanged.map(({ name }) => name),
    deleted: names('delete'),
    skills: Object.fromEntries([...plan.unchanged, ...known, ...written].map(({ name, id }) => [name, id])),
    plan: planOutput(plan),
  }
}
