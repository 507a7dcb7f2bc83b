import { isShipped, type Sources } from '../sources.ts'

type Rule = { pattern: RegExp; reason: string; isAllowed?: (path: string) => boolean }

const isInputs = (path: string) => /^action-[^/]+\/src\/inputs\.ts$/.test(path)
const isEdge = (path: string) => /^action-[^/]+\/src\/(main|post)\.ts$/.test(path)
const isLog = (path: string) => path === 'shared/action/log/stdout.ts'
/** The command writes to a terminal, where no line is a workflow command. */
const isTerminal = (path: string) => ['cli/src/main.ts', 'cli/src/run-request.ts'].includes(path)

/** What the shipped code must not contain, with the exceptions. */
const rules: Rule[] = [
  { pattern: /\bconsole\s*\./g, reason: 'only shared/action/log prints' },
  {
    pattern: /\bstd(?:out|err)\s*\.\s*write\(|\b_rawDebug\b|\bwriteSync\(\s*[12]\b/g,
    reason: 'only shared/action/log prints',
    isAllowed: (path) => isLog(path) || isTerminal(path),
  },
  {
    pattern: /\bcore\s*\.\s*(?:info|debug|notice|warning|error|set(?:Failed|Secret)|startGroup|endGroup|group)\b/g,
    reason: 'only shared/action/log prints',
  },
  {
    pattern: /import\s*\{[^}]*\}\s*from\s*'@actions\/core'/g,
    reason: "core is imported as a whole (import * as core), so that its use can be seen: 'core.setOutput'",
  },
  { pattern: /\b(?:exportVariable|addPath)\b/g, reason: 'an action changes nothing for the steps after it' },
  { pattern: /^import\s+['"]/gm, reason: 'an import for its side effects: the build keeps what is used by name' },
  { pattern: /\beval\s*\(|\bnew\s+Function\b/g, reason: 'text never becomes code' },
  { pattern: /\bshell\s*:\s*true\b|\bexecSync\b/g, reason: 'programs are started without a shell' },
  { pattern: /\bas\s+any\b|:\s*any\b|@ts-(?:ignore|nocheck)/g, reason: 'data of unknown shape goes through zod' },
]

/** Only the edge of an action does I/O; the rest gets what it needs as arguments. */
const edgeRules: Rule[] = [
  { pattern: /\bprocess\s*\.\s*env\b/g, reason: 'only main.ts and post.ts read the environment', isAllowed: isEdge },
  { pattern: /\bsetOutputs\s*\(/g, reason: 'only main.ts and post.ts set outputs', isAllowed: isEdge },
  {
    pattern: /\breadInputs\s*\(/g,
    reason: 'only main.ts, post.ts and inputs.ts read inputs',
    isAllowed: (path) => isEdge(path) || isInputs(path),
  },
]

const commandRules: Rule[] = [
  {
    pattern: /\bprocess\s*\.\s*(?:env|argv|std\w+|exit\w*)\b/g,
    reason: 'only main.ts reads the environment and sets the exit code',
    isAllowed: (path) => path === 'cli/src/main.ts',
  },
]

const clientRules: Rule[] = [
  { pattern: /\bprocess\s*\.\s*(?:env|exit\w*|std\w+|on)\b/g, reason: 'the client gets what it needs as arguments' },
]

/** Violations of the rules for the shipped code, one line each. */
export function codeProblems(sources: Sources): string[] {
  return [...sources].flatMap(([path, code]) => {
    if (!isShipped(path)) return []
    const text = withoutComments(code)
    const applied = [
      ...rules,
      ...(path.startsWith('action-') ? edgeRules : []),
      ...(path.startsWith('cli/') ? commandRules : []),
      ...(path.startsWith('shared/duvo/') ? clientRules : []),
    ]
    return applied.flatMap((rule) => (rule.isAllowed?.(path) ? [] : placesOf(path, text, rule)))
  })
}

function placesOf(path: string, text: string, { pattern, reason }: Rule): string[] {
  return [...text.matchAll(pattern)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length
    return `${path}:${line} has ${match[0]}: ${reason}`
  })
}

/** Comments may name what code must not contain; their lines stay, so that line numbers stay right. */
function withoutComments(code: string): string {
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, ' ')
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, blank).replaceAll(/(^|\s)\/\/.*$/gm, blank)
}
