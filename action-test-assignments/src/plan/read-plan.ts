import { type Commit, type FileProblem, FileProblemsError, type Places } from '../../../shared/action/index.ts'
import {
  type AssignmentItem,
  approvedPart,
  comparesAll,
  dataOf,
  isChange,
  makePlan,
  planHash,
  type ReadDeps,
  readFacts,
  type TestSource,
  toConfig,
} from '../../../shared/sync/index.ts'
import type { Inputs } from '../inputs.ts'
import { readNamedFiles, type SchemaChecks } from './named-files.ts'
import { readTestFile, type TestFile } from './test-file.ts'
import { type Candidate, isQueueIntegration, planTrials, type TrialIntegration, type TrialPlan } from './trials.ts'

/** What to test, read from Git and Duvo. */
export interface ReadPlan extends TrialPlan {
  readonly teamId: string
  readonly commit: Commit
  /** The root of the repository. */
  readonly root: string
  /** The hash of the plan that sync-assignments makes for the same commit. */
  readonly planHash: string
  /** Problems in configs and test files. */
  readonly problems: readonly FileProblem[]
  readonly schemaChecks: SchemaChecks
}

/** Any name will do: it is not part of the hash, and the Revisions of previews are deleted. */
const revisionName = 'git-{sha}'

/** Plans like sync-assignments, and selects tests for the Assignments that the plan would change. */
export async function readPlan(inputs: Inputs, deps: ReadDeps & { readonly places: Places }): Promise<ReadPlan> {
  const own = { ...inputs, configFile: undefined, agentIds: [], revisionName }
  const facts = await readFacts(own, 'plan', deps)
  const plan = await makePlan(facts, { ...own, compareAll: comparesAll(own, 'plan') })
  const { commit, root, tests } = facts.sources

  const { files, problems } = readTests(tests)
  const named = await Promise.all(files.map((file) => readNamedFiles(file, root, deps.places)))
  const usable = files.filter((_, index) => named[index]?.problems.length === 0)
  const touched = new Set(tests.filter(({ isTouched }) => isTouched).map(({ name }) => name))
  const candidates = plan.items.map((item) => candidateOf(item, inputs.source, touched.has(item.name)))
  return {
    ...planTrials(candidates, usable, inputs),
    teamId: facts.teamId,
    commit,
    root,
    planHash: planHash(approvedPart(plan.items, inputs.promote)),
    problems: [
      ...facts.problems,
      ...plan.items.filter(({ action }) => action === 'fail').flatMap((item) => item.problems),
      ...problems,
      ...named.flatMap((one) => one.problems),
      ...withoutConfig(files, plan.items, facts.problems),
    ],
    schemaChecks: new Map(named.flatMap(({ checks }) => [...checks])),
  }
}

function readTests(tests: readonly TestSource[]): { files: TestFile[]; problems: FileProblem[] } {
  const problems: FileProblem[] = []
  const files = tests.flatMap(({ path, bytes }) => {
    try {
      return [readTestFile(path, bytes)]
    } catch (error) {
      if (!(error instanceof FileProblemsError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  return { files, problems }
}

function candidateOf(item: AssignmentItem, source: Inputs['source'], isTestTouched: boolean): Candidate {
  const { name, file, assignment, agentId, live, problems } = item
  const data = live && dataOf(live.config)
  const liveConfig = data && toConfig(data)
  const isLive = source === 'live'
  return {
    name,
    file,
    assignment,
    agentId,
    integrations: namedIntegrations(item),
    config: isLive ? liveConfig : (item.config ?? (isTestable(item) ? liveConfig : undefined)),
    reason: isLive ? 'has no live Revision' : (problems[0]?.message ?? 'has no config that can be tested'),
    isChanged: isLive || isChange(item) || isTestTouched,
  }
}

/** If the config is unchanged, the live one can be tested, because the file says the same. */
function isTestable({ action }: AssignmentItem): boolean {
  return action !== 'skip' && action !== 'fail'
}

function namedIntegrations({ keys }: AssignmentItem): TrialIntegration[] {
  const slots = keys.wanted.slots ?? []
  return slots
    .filter(({ integration }) => !isQueueIntegration(integration.type))
    .map(({ integration, connections = [] }) => ({
      id: integration.id,
      name: integration.name,
      connectionIds: connections.map(({ id }) => id),
    }))
}

/** Reports tests without a config: they would never run, most likely because the config was renamed. */
function withoutConfig(
  files: readonly TestFile[],
  items: readonly AssignmentItem[],
  problems: readonly FileProblem[],
): FileProblem[] {
  const known = new Set(items.map(({ name }) => name))
  const stems = problems.flatMap(({ file }) => stemsOf(file).map((stem) => [stem, file] as const))
  const wrong = Map.groupBy(stems, ([stem]) => stem)
  return files
    .filter(
      ({ name, path }) =>
        !known.has(name) && !(wrong.get(configOf(path, name)) ?? []).some(([, file]) => file !== path),
    )
    .map(({ path, name }) => ({ file: path, line: 1, message: `has no config named ${name} beside it` }))
}

/** The config of a test file, without its extension. */
function configOf(testPath: string, name: string): string {
  return `${testPath.slice(0, testPath.lastIndexOf('/') + 1)}${name}`
}

/** A path without its extensions, one by one: `a.test.yaml` gives `a.test` and `a`. */
function stemsOf(file: string): string[] {
  const stems: string[] = []
  const folder = file.lastIndexOf('/')
  for (let at = file.lastIndexOf('.'); at > folder; at = file.lastIndexOf('.', at - 1)) stems.push(file.slice(0, at))
  return stems
}
