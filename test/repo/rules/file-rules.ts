import { isShipped, type Sources } from '../sources.ts'

/** Who may open files, and which. Every other path goes through `allowedPath` and similar functions of shared/action. */
export const fileUsers: Readonly<Record<string, string>> = {
  'shared/action/files/input-paths.ts': 'the rule itself: where a path may lead, and how it is opened',
  'shared/action/files/path-checks.ts': 'asks before the first request whether that place can be written',
  'shared/action/files/expand.ts': 'finds the files of globs, each of which the rule checks',
  'shared/action/outputs/output-file.ts': 'a fresh folder of RUNNER_TEMP and plain names',
  'shared/action/outputs/runner-file.ts': 'GITHUB_OUTPUT and its like, which the runner names',
  'shared/action/outputs/summary.ts': 'GITHUB_STEP_SUMMARY, which the runner names',
  'shared/action/run/context.ts': 'GITHUB_EVENT_PATH, which the runner names',
  'shared/action/git/repository.ts': 'looks for .git above a folder that the rule has checked',
  'shared/action/git/process/environment.ts': 'looks for the git program in PATH',
  'shared/action/git/process/stream.ts': 'the output of git, in a fresh temporary folder',
  'shared/cases/ledger/ledger.ts': 'appends to a file that outputFile made',
  'shared/duvo/http/local-file.ts': 'uploads a real path that the rule gave out; follows no link',
  'shared/duvo/resources/sandboxes.ts': 'asks whether that file changed during its upload',
  'action-run-job/src/follow/messages/message-log.ts': 'appends to a file that outputFile made',
  'action-sync-skills/src/apply/apply.ts': 'a fresh folder of RUNNER_TEMP for zips',
  'action-sync-skills/src/apply/archive.ts': 'writes the zips in it',
}

const isCovered = (path: string) => isShipped(path) && !path.startsWith('cli/')
const fileModule = /['"`](?:node:)?fs(?:\/promises)?['"`]/

/** Files that open others and are not listed, and listed ones that no longer do. */
export function fileProblems(sources: Sources, users: Readonly<Record<string, string>> = fileUsers): string[] {
  const found = [...sources].flatMap(([path, code]) => (isCovered(path) && fileModule.test(code) ? [path] : []))
  const strangers = found.filter((path) => !Object.hasOwn(users, path))
  return [
    ...strangers.map((path) => `${path} opens files: use readInputFile, writeInputFile or outputFile of shared/action`),
    ...Object.keys(users)
      .filter((path) => !found.includes(path))
      .map((path) => `${path} opens no files: take it off the list in test/repo/rules/file-rules.ts`),
  ]
}
