import { resolve } from 'node:path'
import {
  type Commit,
  type EventFacts,
  type FileProblem,
  FileProblemsError,
  type Log,
  openRepository,
  type Repository,
} from '../../../action/index.ts'
import { type GitChanges, readGitChanges } from '../../git/changes.ts'
import { type ConfigMode, fileIssues } from '../config/config.ts'
import {
  type ConfigDocument,
  hasFrontMatter,
  type JsonObject,
  problemAt,
  readConfigDocument,
} from '../document/config-document.ts'
import { insertTexts, readTexts } from '../document/text-files.ts'
import { createBlobReader } from './commit-files.ts'
import { readHistory } from './git-history.ts'
import { findId, type IdMap, isEnvFile, problemOf, readIdMap } from './ids-file.ts'
import { isConfigPath, isMarkdownPath, nameOf, namesOfOthers } from './names.ts'
import { selectFiles, staticPart } from './path-patterns.ts'
import { filesNamedByTests, isTestPath, type TestSource, testedName } from './test-files.ts'

/** A config in Git, with its texts inserted. */
export interface ConfigFile {
  readonly document: ConfigDocument
  readonly data: JsonObject
  /** False if the config, its texts and its id did not change in Git since the base. */
  readonly isTouched: boolean
}

/** The facts about Assignments in the checked-out commit. */
export interface Sources {
  readonly commit: Commit
  readonly repository: Repository
  /** Absolute path of the repository's root. */
  readonly root: string
  /** In the order of their paths. */
  readonly files: readonly ConfigFile[]
  readonly tests: readonly TestSource[]
  readonly ids: IdMap
  /** The id file; undefined: the commit has no such file. */
  readonly idsFile: string | undefined
  /** Why some files cannot be used. */
  readonly problems: readonly FileProblem[]
  /** Names of configs that the base had and this commit does not. */
  readonly removed: readonly string[]
}

export interface SourceOptions {
  /** Folders, files or globs, relative to the workspace. */
  readonly path: readonly string[]
  readonly idsFile: string
  readonly configMode: ConfigMode
  /** Whether to ask Git what changed. */
  readonly usesHistory: boolean
  readonly base: string | undefined
  readonly workspace: string
  readonly event: EventFacts
  readonly log: Log
  readonly env: NodeJS.ProcessEnv
}

/**
 * Reads all configs of the commit, never the working tree. Problems of one file do not affect the others.
 *
 * @throws GitError if the repository cannot be read, FileProblemsError if the id file cannot be parsed
 */
export async function readSources(options: SourceOptions): Promise<Sources> {
  const { workspace } = options
  const [first = '.'] = options.path.filter((pattern) => !pattern.startsWith('!'))
  const repository = await openRepository(resolve(workspace, staticPart(first)), options)
  const idsPath = repository.pathOf(resolve(workspace, options.idsFile))
  const selection = selectFiles(options.path, repository, workspace)
  const isWanted = (path: string) => isConfigPath(path) && path !== idsPath && selection.matches(path)

  const problems: FileProblem[] = []
  const reader = createBlobReader(repository, problems)
  const found = await reader.read(selection.roots, (path, type) =>
    type === 'submodule' ? selection.matches(path) : isWanted(path),
  )
  const tests = takeTests(found)
  const notConfigs = new Set(tests.flatMap(({ path, files }) => [path, ...files]))
  const present = new Set([...found.keys()].map(nameOf))
  const documents = readDocuments(found, problems)
  const texts = await readTexts(reader, documents, problems)
  const complete = completeDocuments(documents, texts, options.configMode, problems)

  const ids = (await reader.read([idsPath], (path) => path === idsPath)).get(idsPath)
  const idMap: IdMap = ids ? readIdMap(idsPath, ids) : new Map()
  problems.push(...unusedIdProblems(idsPath, idMap, documents))
  const changes = await readGitChanges(repository, { ...options, isWanted: options.usesHistory, folders: [] })
  const isConfig = (path: string) => isWanted(path) && !isTestPath(path) && !notConfigs.has(path)
  const history = await readHistory(repository, { changes, idsPath, ids: idMap, isWanted: isConfig })
  const shared = nameConflicts(complete)
  const refused = new Set(shared.map(({ file }) => file))
  for (const { file } of problems) present.add(nameOf(file))
  return {
    commit: repository.head,
    repository,
    root: repository.root,
    files: complete
      .filter(({ document }) => !refused.has(document.path))
      .map((file) => ({ ...file, isTouched: history.isTouched(file.document) })),
    tests: tests.map((test) => describeTest(test, changes)),
    ids: idMap,
    idsFile: ids && idsPath,
    problems: [...problems, ...shared],
    removed: history.removed.filter((name) => !present.has(name)),
  }
}

type FoundTest = { path: string; bytes: Buffer; files: readonly string[] }

function describeTest({ path, bytes, files }: FoundTest, changes: GitChanges): Sources['tests'][number] {
  const isTouched = changes.isKnown && [path, ...files].some((file) => changes.isTouched(file))
  return { path, name: testedName(path), bytes, isTouched }
}

/** Removes test files, and the files that they name, from the possible configs. */
function takeTests(found: Map<string, Buffer>): FoundTest[] {
  const tests = [...found].flatMap(([path, bytes]) =>
    isTestPath(path) ? { path, bytes, files: filesNamedByTests(path, bytes) } : [],
  )
  for (const { path, files } of tests) for (const one of [path, ...files]) found.delete(one)
  return tests
}

/**
 * Parses the configs. A Markdown file is one if it starts with front matter and no config uses it as its text.
 *
 * @param found is emptied on the way: keeping the bytes beside the documents would take twice the memory
 */
function readDocuments(found: Map<string, Buffer>, problems: FileProblem[]): ConfigDocument[] {
  const documents: ConfigDocument[] = []
  const read = (path: string, bytes: Buffer) => {
    found.delete(path)
    try {
      documents.push(readConfigDocument(path, bytes))
    } catch (error) {
      if (!(error instanceof FileProblemsError)) throw error
      problems.push(...error.problems)
    }
  }
  for (const [path, bytes] of found) if (!isMarkdownPath(path)) read(path, bytes)
  const texts = new Set(documents.flatMap(({ references }) => references.map(({ file }) => file)))
  for (const [path, bytes] of found) if (!texts.has(path) && hasFrontMatter(bytes)) read(path, bytes)
  return documents.sort((one, other) => (one.path < other.path ? -1 : 1))
}

function completeDocuments(
  documents: readonly ConfigDocument[],
  texts: ReadonlyMap<string, string>,
  mode: ConfigMode,
  problems: FileProblem[],
): { document: ConfigDocument; data: JsonObject }[] {
  return documents.flatMap((document) => {
    // readTexts has reported missing texts.
    if (document.references.some(({ file }) => !texts.has(file))) return []
    const data = insertTexts(document, texts)
    const issues = fileIssues(data, mode)
    problems.push(...issues.map(({ path, message }) => problemAt(document, path, message)))
    return issues.length === 0 ? [{ document, data }] : []
  })
}

/**
 * Invalid lines of a JSON or YAML map that no config needs, because such a map contains only ids. Lines that a config needs
 * are problems of that config.
 */
function unusedIdProblems(path: string, ids: IdMap, documents: readonly ConfigDocument[]): FileProblem[] {
  if (isEnvFile(path)) return []
  const needed = new Set(documents.filter(({ agentId }) => agentId === undefined).map(({ name }) => findId(ids, name)))
  return [...ids.values()].filter((entry) => !needed.has(entry)).flatMap((entry) => problemOf(path, entry) ?? [])
}

/** Outputs refer to files by name, so files with the same name are refused. */
function nameConflicts(files: readonly Pick<ConfigFile, 'document'>[]): FileProblem[] {
  const byName = Map.groupBy(files, ({ document }) => document.name)
  return files.flatMap((file) => {
    const { name, path } = file.document
    const paths = namesOfOthers(byName.get(name) ?? [], file, ({ document }) => document.path)
    return paths === undefined ? [] : [{ file: path, message: `has the same name as ${paths}` }]
  })
}
