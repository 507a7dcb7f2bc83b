import { ActionError } from '../../log/errors.ts'

/** A failure of git, or of a request to it, in words for the reader of the job log. */
export class GitError extends ActionError {
  override name = 'GitError'
}

/** What to do if something is missing from the clone. */
export const completeClone = 'Check out with fetch-depth: 0 and without a filter, so that the clone is complete.'

const maxDetailCharacters = 500

/**
 * Explains why a git command failed. Causes that a workflow can fix come with what to do; any other in git's own words, cut
 * and without control characters.
 *
 * @param command the subcommand, such as `diff-tree`
 * @param stderr what git wrote to standard error; untrusted text
 */
export function explainFailure(command: string, exitCode: number, stderr: string): GitError {
  if (/dubious ownership|unsafe repository/i.test(stderr)) {
    return new GitError('git refuses to read the repository because another user owns it.', {
      hint: 'Use git 2.38 or newer in the container, or run chown -R "$(id -u)" "$GITHUB_WORKSPACE" in a step before.',
    })
  }
  if (/not a git repository/i.test(stderr)) return notARepository('The workspace')
  if (/promisor remote|lazy fetching/i.test(stderr)) {
    return new GitError('The clone lacks files that are needed: it was made with a filter.', { hint: completeClone })
  }
  const detail = stderr
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, maxDetailCharacters)
  const message = `git ${command} failed with exit code ${exitCode}: ${detail || 'it gave no reason'}`
  const isIncomplete = /missing|bad object|could not get object info|unable to read|not our ref/i.test(stderr)
  return new GitError(message, isIncomplete ? { hint: completeClone } : {})
}

/** @param place the directory that was searched */
export function notARepository(place: string): GitError {
  return new GitError(`${place} is not in a git repository.`, {
    hint: 'Run actions/checkout before this action, on a runner that has git: without it, checkout downloads files without history. Outside GitHub, run it in a clone.',
  })
}
