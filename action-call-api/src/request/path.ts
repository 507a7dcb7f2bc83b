/** An API path with its one placeholder. */
export interface ApiPath {
  /** As written in the workflow: messages and notices show it without the team's id. */
  readonly template: string
  readonly needsTeam: boolean
  /** The path to request, each segment percent-encoded. `teamId` is required if `needsTeam` is set. */
  encode(teamId: string | undefined): string
}

const example = '/v2/teams/{teamId}/queues'
const placeholder = /^\{(?:teamId|team_id)\}$/
/** Nouns and ids: every documented segment that is not part of a file's path. */
const plainSegment = /^[A-Za-z0-9_-]{1,200}$/
const maxChars = 2_000

/** Characters that end a path or change its meaning, each with what to do instead. */
const refused = [
  { pattern: /\\/, problem: 'contains a backslash' },
  { pattern: /\?/, problem: 'contains a query: use the input query' },
  { pattern: /#/, problem: 'contains a #' },
  { pattern: /%/, problem: 'contains a percent sign: write the characters themselves, they are encoded for you' },
  { pattern: /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u, problem: 'contains a control character' },
]

/**
 * Parses the input `path`. Returns the problem, worded to follow the name of the input, for anything that is not plainly a
 * path below `/v2/`: other origins, dot segments, encoded characters, unknown placeholders.
 */
export function parsePath(text: string): ApiPath | string {
  const path = text.trim()
  const problem = problemOf(path)
  if (problem !== undefined) return problem
  const segments = path.split('/')
  return {
    template: path,
    needsTeam: segments.some((segment) => placeholder.test(segment)),
    encode: (teamId = '') =>
      segments.map((segment) => encodeURIComponent(placeholder.test(segment) ? teamId : segment)).join('/'),
  }
}

function problemOf(path: string): string | undefined {
  if (/^[a-z]:[\\/].*[\\/]v2[\\/]/i.test(path)) {
    return 'Git Bash turned it into a Windows path: set MSYS_NO_PATHCONV=1 for the command'
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) {
    return `expected a path like ${example}, not a URL: the host comes from api-base-url`
  }
  if (path.length > maxChars) return `has ${path.length} characters, more than ${maxChars}`
  const found = refused.find(({ pattern }) => pattern.test(path))
  if (found) return found.problem
  if (path.startsWith('/v1/')) return 'version 1 of the API is retired: use the path below /v2/'
  if (!path.startsWith('/v2/')) return `expected a path below /v2/, like ${example}`
  const segments = path.slice('/v2/'.length).split('/')
  const fileStart = segments.indexOf('files') + 1
  for (const [index, segment] of segments.entries()) {
    const wrong = segmentProblem(segment, fileStart > 0 && index >= fileStart)
    if (wrong !== undefined) return wrong
  }
  return undefined
}

function segmentProblem(segment: string, isInFilePath: boolean): string | undefined {
  if (segment === '') return 'contains an empty segment: two slashes, or one at the end'
  if (segment === '.' || segment === '..') return `contains the segment ${segment}`
  if (placeholder.test(segment)) return undefined
  if (/[{}]/.test(segment)) return `fill in ${segment.slice(0, 80)}: only {teamId} is filled in for you`
  if (isInFilePath || plainSegment.test(segment)) return undefined
  return `${JSON.stringify(segment.slice(0, 80))} is not a valid path segment: expected only letters, digits, _ and -`
}
