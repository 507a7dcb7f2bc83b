import { ActionError } from '../log/errors.ts'
import type { Log } from '../log/log.ts'
import { escapeText, inlineCode, table } from '../outputs/markdown.ts'

/** A problem in a file of the repository that a person must fix, or should know about. */
export type FileProblem = {
  /** Path from the root of the repository; untrusted text. */
  readonly file: string
  /** Counted from 1. */
  readonly line?: number | undefined
  readonly message: string
}

/** One of the ten annotations of a step is reserved for the error that ends it. */
const maxAnnotations = 9

/** Annotates the problems in the pull request and on the run's page, and prints all of them to the log. */
export function annotateProblems(
  log: Pick<Log, 'error' | 'warning' | 'notice' | 'info'>,
  problems: readonly FileProblem[],
  kind: 'error' | 'warning' | 'notice' = 'error',
): void {
  for (const [index, { file, line, message }] of distinct(problems).entries()) {
    if (index < maxAnnotations) log[kind](`${file}: ${message}`, { file, line })
    else log.info(`${kind}: ${placeOf({ file, line })}: ${message}`)
  }
}

/** Fails a step that does nothing because of problems in files. */
export class FileProblemsError extends ActionError {
  override name = 'FileProblemsError'
  readonly problems: readonly FileProblem[]

  constructor(problems: readonly FileProblem[]) {
    const count = problems.length === 1 ? 'A problem' : `${problems.length} problems`
    const lines = problems.map((problem) => `  - ${placeOf(problem)}: ${problem.message}`)
    super([`${count} in the files, so nothing was written:`, ...lines].join('\n'))
    this.problems = problems
  }
}

/** Formats the problems as a table for the job summary. */
export function problemTable(problems: readonly FileProblem[]): string {
  const rows = distinct(problems).map((problem) => [inlineCode(placeOf(problem)), escapeText(problem.message)])
  return table(['File', 'Problem'], rows)
}

function placeOf({ file, line }: Pick<FileProblem, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`
}

/** Reports one mistake once, however many things it blocks. */
function distinct(problems: readonly FileProblem[]): FileProblem[] {
  return [...new Map(problems.map((problem) => [`${placeOf(problem)}\0${problem.message}`, problem])).values()]
}
