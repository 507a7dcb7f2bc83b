import { readFile } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { Lexer } from '@actions/expressions'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { type ActionFile, repository } from '../harness/runner/action-file.ts'

// GitHub's packages import JSON without the attribute that Node requires.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser')

/** The actions of this repository by their published name, `run-job`. */
export type Actions = Map<string, ActionFile>

let documents = 0

/** The problems that GitHub's language service finds in an `action.yml`. */
export async function actionFileProblems(text: string): Promise<string[]> {
  documents += 1
  return diagnose(`file:///${documents}/action.yml`, text, new Map())
}

/**
 * The problems that GitHub's language service finds in a workflow, with our actions' inputs checked against their action.yml,
 * and the outputs that later steps read.
 */
export async function workflowProblems(text: string, actions: Actions): Promise<string[]> {
  documents += 1
  // The service only knows published actions; `./action-run-job` is one of those.
  const published = text.replaceAll(/(uses:\s*)\.\/action-([\w-]+)/g, '$1duvo/$2@v1')
  const name = `file:///.github/workflows/${documents}.yml`
  const problems = await diagnose(name, published, actions)
  if (problems.length > 0) return problems
  // The service hides its own failures. The parser below it does not.
  const { context } = parseWorkflow({ name, content: published }, new NoOperationTraceWriter())
  const errors = context.errors.getErrors().map(({ message }) => message)
  return errors.length > 0 ? errors : outputProblems(parse(published), actions)
}

async function diagnose(uri: string, text: string, actions: Actions): Promise<string[]> {
  const fetchActionMetadata = async ({ owner, name }: { owner: string; name: string }) => {
    if (owner !== 'duvo') return { name, description: '' }
    return toMetadata(actions.get(name))
  }
  const document = TextDocument.create(uri, 'yaml', 1, text)
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata }, fileProvider })
  return found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)
}

/** The reusable workflows of this repository, whose inputs, secrets and outputs every caller must match. */
const fileProvider = {
  getFileContent: async ({ path }: { path: string }) => ({
    name: path,
    content: await readFile(join(repository, path), 'utf8'),
  }),
}

function toMetadata(action: ActionFile | undefined) {
  if (action === undefined) return undefined
  const inputs = Object.entries(action.inputs).map(([name, input]) => [
    name,
    {
      description: input.description ?? '',
      required: input.required ?? false,
      ...(input.default === undefined ? {} : { default: input.default }),
    },
  ])
  return { name: action.name, description: action.description, inputs: Object.fromEntries(inputs) }
}

type Step = { id?: string; uses?: string }
type Workflow = { jobs?: Record<string, { steps?: Step[] }> }

/** References such as `steps.job.outputs.run-id` to an output that the action of the step does not have. */
function outputProblems(workflow: Workflow, actions: Actions): string[] {
  return Object.entries(workflow.jobs ?? {}).flatMap(([job, body]) => {
    const steps = new Map(
      (body.steps ?? []).flatMap((step) => (step.id === undefined ? [] : [[step.id, step] as const])),
    )
    return [...new Set(stringsIn(body).flatMap(stepOutputsIn))].flatMap((reference) => {
      const [id = '', output = ''] = reference.split('.')
      const step = steps.get(id)
      const own = /^duvo\/([\w-]+)@/.exec(step?.uses ?? '')
      const outputs = own === null ? undefined : actions.get(own[1] ?? '')?.outputs
      return outputs === undefined || output in outputs ? [] : [`job ${job}: ${step?.uses} has no output ${output}`]
    })
  })
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** `id.output` for each `steps.id.outputs.output` in the expressions of a text; a bare condition is one too. */
function stepOutputsIn(text: string): string[] {
  const inner = [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map((match) => match[1] ?? '')
  const expressions = inner.length === 0 && /^[^\n]*\bsteps\./.test(text) ? [text] : inner
  return expressions.flatMap((expression) => {
    const words = lex(expression)
    return words.flatMap((word, at) => {
      const [, dot, id, , outputs, , name] = words.slice(at, at + 7)
      return word === 'steps' && dot === '.' && outputs === 'outputs' && name ? [`${id}.${name}`] : []
    })
  })
}

function lex(expression: string): string[] {
  try {
    return new Lexer(expression).lex().tokens.map(({ lexeme }) => lexeme)
  } catch {
    // Prose that mentions a step, not an expression.
    return []
  }
}

/** The YAML examples of a Markdown text, with the line on which each starts. */
export function yamlBlocks(markdown: string): { line: number; text: string }[] {
  return [...markdown.matchAll(/^( *)```ya?ml[^\n]*\n([\s\S]*?)^\1```/gm)].map((match) => ({
    line: markdown.slice(0, match.index).split('\n').length,
    text: (match[2] ?? '').replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  }))
}

/** A whole workflow around a piece of one: jobs, or the steps of a job. Undefined for YAML that is not a workflow. */
export function completeWorkflow(text: string): string | undefined {
  const value: unknown = parse(text)
  const indented = (spaces: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces))
  const job = 'on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n'
  if (Array.isArray(value)) return value.some(isStep) ? `${job}    steps:\n${indented(6)}` : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if ('jobs' in value) return 'on' in value ? text : `on: push\n${text}`
  return 'steps' in value
    ? `on: push\njobs:\n  example:\n${'runs-on' in value ? '' : '    runs-on: ubuntu-latest\n'}${indented(4)}`
    : undefined
}

function isStep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('uses' in value || 'run' in value)
}
