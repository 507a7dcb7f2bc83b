import { parse } from 'yaml'
import { z } from 'zod'

const Permissions = z.union([z.string(), z.record(z.string(), z.string())])
const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
})
const Job = z.object({
  permissions: Permissions.optional(),
  steps: z.array(Step).default([]),
  'timeout-minutes': z.number().optional(),
  uses: z.string().optional(),
})
const Workflow = z.object({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: Permissions.optional(),
  jobs: z.record(z.string(), Job),
})

/** Violations in a workflow of this repository that GitHub's own checks do not find. */
export function workflowSafetyProblems(text: string): string[] {
  const workflow = Workflow.parse(parse(text))
  const events =
    typeof workflow.on === 'string'
      ? [workflow.on]
      : Array.isArray(workflow.on)
        ? workflow.on
        : Object.keys(workflow.on)
  return [
    ...unpinned(text),
    ...events
      .filter((event) => /^(pull_request_target|workflow_run)$/.test(event))
      .map((event) => `${event} runs with secrets`),
    ...(isMinimal(workflow.permissions) ? [] : ['the top level needs "permissions: {}" or "contents: read"']),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => jobProblems(name, job)),
  ]
}

/** Every third-party action needs a full commit id, with the version in a comment. */
function unpinned(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const uses = /^\s*(?:-\s+)?uses:\s*(\S+)\s*(#.*)?$/.exec(line)
    if (!uses || uses[1]?.startsWith('./') || uses[1]?.startsWith('$/')) return []
    const isPinned = /@[0-9a-f]{40}$/.test(uses[1] ?? '') && /^#\s*v\d+(\.\d+)*/.test(uses[2] ?? '')
    return isPinned ? [] : [`line ${index + 1}: ${uses[1]} is not pinned to a commit with its version in a comment`]
  })
}

function isMinimal(permissions: z.output<typeof Permissions> | undefined): boolean {
  if (typeof permissions !== 'object') return false
  return Object.entries(permissions).every(
    ([scope, level]) => scope === 'contents' && (level === 'read' || level === 'none'),
  )
}

function jobProblems(name: string, job: z.output<typeof Job>): string[] {
  const problems: string[] = []
  if (typeof job.permissions === 'string') problems.push(`job ${name}: permissions are named one by one`)
  if (job.uses === undefined && job['timeout-minutes'] === undefined)
    problems.push(`job ${name}: timeout-minutes is missing`)
  for (const step of job.steps) {
    if (step.uses?.startsWith('actions/checkout@') && step.with['persist-credentials'] !== false) {
      problems.push(`job ${name}: checkout stores its token without "persist-credentials: false"`)
    }
    if (step.run?.includes('${{')) problems.push(`job ${name}: an expression in "run" becomes shell; pass it by "env"`)
  }
  return problems
}
