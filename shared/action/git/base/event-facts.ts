import * as z from 'zod/mini'
import type { Context } from '../../run/context.ts'

/** What an event says about commits. Only its shape is checked: the ids are untrusted text until git confirms them. */
export type EventFacts = {
  /** `push`, `pull_request`, … as in GITHUB_EVENT_NAME. */
  name: string
  /** The full ref, as in GITHUB_REF. */
  ref: string
  /** The commit of the event, as in GITHUB_SHA. For a pull request it is GitHub's trial merge. */
  sha: string
  push: { before: string; created: boolean; forced: boolean } | undefined
  pullRequest: { number: number; baseSha: string; headSha: string } | undefined
  mergeGroup: { baseSha: string } | undefined
}

/** Made only when an event is read: most of a schema's cost is making it, and every start would pay it. */
function payloadSchema() {
  const sha = z.object({ sha: z.string() })
  const pull = z.object({ number: z.int().check(z.positive()), base: sha, head: sha })
  return z.object({
    before: z.catch(z.optional(z.string()), undefined),
    created: z.catch(z.boolean(), false),
    forced: z.catch(z.boolean(), false),
    pull_request: z.catch(z.optional(pull), undefined),
    merge_group: z.catch(z.optional(z.object({ base_sha: z.string() })), undefined),
  })
}

/**
 * Reads the facts from an event. Ignores a field of the wrong type, so an event of an unknown kind has no facts but its
 * name.
 *
 * @param context of the workflow run; `event` is the payload
 */
export function readEventFacts(context: Pick<Context, 'eventName' | 'ref' | 'sha' | 'event'>): EventFacts {
  const payload = payloadSchema().safeParse(context.event).data
  const request = payload?.pull_request
  const group = payload?.merge_group
  const isPush = context.eventName === 'push' && payload?.before !== undefined
  return {
    name: context.eventName,
    ref: context.ref,
    sha: context.sha,
    push: isPush ? { before: payload.before ?? '', created: payload.created, forced: payload.forced } : undefined,
    pullRequest: request && { number: request.number, baseSha: request.base.sha, headSha: request.head.sha },
    mergeGroup: group && { baseSha: group.base_sha },
  }
}
