import { mapPool } from '../../../shared/action/index.ts'
import { type Duvo, DuvoError, type EvalScores } from '../../../shared/duvo/index.ts'
import { isoOf } from '../time/date-text.ts'
import type { Window } from '../time/window.ts'

/** Results of evaluations of an Assignment's Jobs. They count in the window in which the evaluation was made. */
export interface Quality {
  readonly evaluated: number
  readonly withIssues: number
  /** In how many Jobs each check found an issue, by name of the check. */
  readonly issues: ReadonlyMap<string, number>
}

export interface ComparedQuality {
  readonly current: Quality
  readonly previous: Quality | undefined
}

const lookupsAtOnce = 4

/**
 * The quality of Assignments, by id. The API counts from a given time until now, so a window is the difference of two
 * responses: two or three requests per Assignment. Unreadable ones are omitted.
 */
export async function readQuality(
  agents: Pick<Duvo['agents'], 'evalScores'>,
  ids: readonly string[],
  windows: { readonly window: Window; readonly previousWindow: Window | undefined; readonly now: number },
  signal: AbortSignal,
): Promise<Map<string, ComparedQuality>> {
  const results = await mapPool(ids, lookupsAtOnce, (id) => readOne(agents, id, windows), { signal })
  const qualities = new Map<string, ComparedQuality>()
  for (const [index, result] of results.entries()) {
    if (result.status === 'rejected' && !(result.reason instanceof DuvoError)) throw result.reason
    const id = ids[index]
    if (result.status === 'fulfilled' && id !== undefined) qualities.set(id, result.value)
  }
  return qualities
}

async function readOne(
  agents: Pick<Duvo['agents'], 'evalScores'>,
  id: string,
  { window, previousWindow, now }: Parameters<typeof readQuality>[2],
): Promise<ComparedQuality> {
  const answers = new Map<number, Promise<EvalScores>>()
  const since = (moment: number) => {
    const answer = answers.get(moment) ?? agents.evalScores(id, isoOf(moment))
    answers.set(moment, answer)
    return answer
  }
  const between = async ({ start, end }: Window) =>
    subtract(await since(start), end >= now ? undefined : await since(end))
  return { current: await between(window), previous: previousWindow && (await between(previousWindow)) }
}

/** The count since the start of a window minus the count since its end. */
function subtract(whole: EvalScores, later: EvalScores | undefined): Quality {
  const issues = new Map(whole.flag_distribution.map((issue) => [nameOf(issue), issue.count]))
  for (const issue of later?.flag_distribution ?? []) {
    const name = nameOf(issue)
    issues.set(name, (issues.get(name) ?? 0) - issue.count)
  }
  return {
    // An evaluation between the two requests can make a difference negative.
    evaluated: Math.max(0, whole.total_evaluated - (later?.total_evaluated ?? 0)),
    withIssues: Math.max(0, whole.with_issues - (later?.with_issues ?? 0)),
    issues: new Map([...issues].filter(([, count]) => count > 0)),
  }
}

function nameOf({ flag, label }: EvalScores['flag_distribution'][number]): string {
  return label || flag
}
