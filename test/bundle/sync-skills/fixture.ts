import { createGitRepository, type FileFixture, type GitRepository } from '../../harness/files/git-repository.ts'
import { runBundle, type Server, type Step, type StepResult } from '../../harness/runner/run-bundle.ts'

/** A SKILL.md as people write them. */
export function skillFile(name: string, body = 'What to do.', description = `How to ${name}`): string {
  return `---\nname: ${name}\ndescription: ${description}\n---\n\n# ${name}\n\n${body}\n`
}

/** A repository with one commit of these files. */
export async function repositoryOf(files: Record<string, FileFixture>): Promise<GitRepository> {
  const repository = await createGitRepository()
  repository.commit('Add skills', files)
  return repository
}

/** Runs sync-skills on a commit, as the push of everything since `before`; without `before` as the push of a new branch. */
export function push(
  repository: GitRepository,
  server: Server,
  inputs: Record<string, string> = {},
  { before, ...step }: Step & { before?: string } = {},
): Promise<StepResult> {
  const payload = { before: before ?? '0'.repeat(40), created: before === undefined, forced: false }
  return runBundle('action-sync-skills', {
    cwd: repository.root,
    server,
    event: { name: 'push', payload },
    ...step,
    with: { path: 'skills', ...inputs },
    env: { GITHUB_SHA: repository.git('rev-parse', 'HEAD'), ...step.env },
  })
}

/** Runs sync-skills as a pull request from `base` to the checked-out commit does. */
export function pullRequest(
  repository: GitRepository,
  server: Server,
  base: string,
  inputs: Record<string, string> = {},
  step: Step = {},
): Promise<StepResult> {
  const head = repository.git('rev-parse', 'HEAD')
  const payload = { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }
  return push(repository, server, inputs, { ...step, event: { name: 'pull_request', payload } })
}
