import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'

export type GitHubComment = { id: number; issue: number; login: string; body: string }
export type GitHubIssue = { number: number; title: string; body: string; login: string; state: string; isPull: boolean }

/** Replaces the response to the next `times` matching requests. */
export type GitHubFault = {
  matches: (request: string) => boolean
  status: number
  headers?: Record<string, string>
  message?: string
  times?: number
  /** The request takes effect, and only its response is lost. */
  afterEffect?: boolean
}

/** The part of GitHub's REST API for comments and issues, on 127.0.0.1 and in memory. */
export type GitHubServer = {
  /** The value for GITHUB_API_URL, in the form of GitHub Enterprise Server. */
  url: string
  /** `METHOD /path?query`, below the API's root. */
  requests: string[]
  comments: GitHubComment[]
  issues: GitHubIssue[]
  faults: GitHubFault[]
  /** When the first attempt of every workflow run started. */
  attemptStart: string
  close(): Promise<void>
}

/** @param login the owner of the token */
export async function startGitHub({ login = 'github-actions[bot]' } = {}): Promise<GitHubServer> {
  const state = {
    requests: [] as string[],
    comments: [] as GitHubComment[],
    issues: [] as GitHubIssue[],
    faults: [] as GitHubFault[],
    attemptStart: '',
    login,
  }
  const server = createServer((request, response) => void respond(request, response, state))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections())
  return Object.assign(state, { url: `http://127.0.0.1:${address.port}/api/v3`, close })
}

type State = Omit<GitHubServer, 'url' | 'close'> & { login: string }
type Route = {
  pattern: RegExp
  respond: (state: State, id: number, body: Body, url: URL) => { status?: number; data: unknown }
}
type Body = z.infer<typeof bodySchema>

const bodySchema = z.object({ body: z.string().default(''), title: z.string().default('') })
const maxBody = 65_536

async function respond(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const url = new URL(request.url ?? '', `http://${request.headers.host}`)
  const line = `${request.method} ${url.pathname.replace(/^\/api(\/v3)?/, '')}${url.search}`
  const text = (await request.toArray()).map(String).join('')
  state.requests.push(line)
  const fault = state.faults.find(({ matches, times = 1 }) => times > 0 && matches(line))
  if (fault && !fault.afterEffect) return useFault(fault, response)
  const body = bodySchema.parse(text === '' ? {} : JSON.parse(text))
  const result = route(state, line, body, url)
  if (fault) return useFault(fault, response)
  send(response, result.status ?? 200, result.data, url)
}

function useFault(fault: GitHubFault, response: ServerResponse): void {
  fault.times = (fault.times ?? 1) - 1
  const headers = { 'content-type': 'application/json', ...fault.headers }
  response.writeHead(fault.status, headers).end(JSON.stringify({ message: fault.message ?? 'Fault' }))
}

/** Sends an object, or one page of a list with links to the others. */
function send(response: ServerResponse, status: number, data: unknown, url: URL): void {
  const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' }
  let content = data
  if (Array.isArray(data)) {
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
    const page = Number(url.searchParams.get('page') ?? 1)
    content = data.slice((page - 1) * size, page * size)
    const next = new URL(url)
    next.searchParams.set('page', String(page + 1))
    if (page * size < data.length) headers['link'] = `<${next.href}>; rel="next"`
  }
  response.writeHead(status, headers).end(JSON.stringify(content))
}

function route(state: State, line: string, body: Body, url: URL): { status?: number; data: unknown } {
  if (body.body.length > maxBody)
    return { status: 422, data: { message: `body is too long (maximum is ${maxBody} characters)` } }
  for (const { pattern, respond } of routes) {
    const match = pattern.exec(line)
    if (match) return respond(state, Number(match[1]), body, url)
  }
  return notFound
}

const notFound = { status: 404, data: { message: 'Not Found' } }
const repo = '/repos/owner/name'

const routes: Route[] = [
  {
    pattern: new RegExp(`^GET ${repo}/actions/runs/\\d+/attempts/1`),
    respond: ({ attemptStart }) => ({ data: { run_started_at: attemptStart } }),
  },
  { pattern: /^POST \/graphql$/, respond: ({ login }) => ({ data: { data: { viewer: { login } } } }) },
  {
    pattern: new RegExp(`^GET ${repo}/issues/(\\d+)/comments`),
    respond: ({ comments }, issue) => ({
      data: comments.filter((comment) => comment.issue === issue).map(showComment),
    }),
  },
  {
    pattern: new RegExp(`^POST ${repo}/issues/(\\d+)/comments$`),
    respond: ({ comments, login }, issue, { body }) => {
      const comment = { id: 1_000 + comments.length, issue, login, body }
      comments.push(comment)
      return { status: 201, data: showComment(comment) }
    },
  },
  {
    pattern: new RegExp(`^PATCH ${repo}/issues/comments/(\\d+)$`),
    respond: ({ comments }, id, { body }) => {
      const comment = comments.find((comment) => comment.id === id)
      return comment ? { data: showComment(Object.assign(comment, { body })) } : notFound
    },
  },
  {
    pattern: new RegExp(`^GET ${repo}/issues\\?`),
    respond: ({ issues }, _, __, { searchParams }) => {
      const [state, creator] = [searchParams.get('state'), searchParams.get('creator')]
      const found = issues.filter(
        (issue) => (state === 'all' || issue.state === state) && (creator === null || issue.login === creator),
      )
      return { data: found.map(showIssue) }
    },
  },
  {
    pattern: new RegExp(`^POST ${repo}/issues$`),
    respond: ({ issues, login }, _, { title, body }) => {
      const issue = { number: 1 + issues.length, title, body, login, state: 'open', isPull: false }
      issues.push(issue)
      return { status: 201, data: showIssue(issue) }
    },
  },
  {
    pattern: new RegExp(`^GET ${repo}/issues/(\\d+)$`),
    respond: ({ issues }, number) => {
      const issue = issues.find((issue) => issue.number === number)
      return issue ? { data: showIssue(issue) } : notFound
    },
  },
  {
    pattern: new RegExp(`^PATCH ${repo}/issues/(\\d+)$`),
    respond: ({ issues }, number, { title, body }) => {
      const issue = issues.find((issue) => issue.number === number)
      return issue ? { data: showIssue(Object.assign(issue, { title, body })) } : notFound
    },
  },
]

function showComment({ id, issue, login, body }: GitHubComment) {
  return { id, body, user: { login }, html_url: `https://github.example/owner/name/issues/${issue}#issuecomment-${id}` }
}

function showIssue({ number, title, body, login, state, isPull }: GitHubIssue) {
  const html_url = `https://github.example/owner/name/issues/${number}`
  return { number, title, body, state, user: { login }, html_url, ...(isPull ? { pull_request: {} } : {}) }
}
