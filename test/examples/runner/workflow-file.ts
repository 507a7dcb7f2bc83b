import { z } from 'zod'
import '../../repo/workflow-language.ts'
import { Expression, type Template } from './expression.ts'

// After workflow-language.ts, which lets Node load GitHub's packages.
const parser = await import('@actions/workflow-parser')
type Token = import('@actions/workflow-parser/templates/tokens/index').TemplateToken

const Leaf = z.union([z.string(), z.number(), z.boolean(), z.null(), z.instanceof(Expression)])
const Tree: z.ZodType<Template> = z.lazy(() => z.union([Leaf, z.array(Tree), z.record(z.string(), Tree)]))
const Mapping = z
  .record(z.string(), Tree)
  .nullish()
  .transform((value) => value ?? {})
const Names = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [value].flat())

const Permissions = z
  .record(z.string(), z.string())
  .nullish()
  .transform((value) => value ?? undefined)

const Step = z.object({
  id: z.string().optional(),
  name: Tree.optional(),
  uses: z.string().optional(),
  run: Tree.optional(),
  shell: z.string().optional(),
  'working-directory': Tree.optional(),
  'continue-on-error': Tree.optional(),
  with: Mapping,
  env: Mapping,
})
const Job = z.object({
  needs: Names,
  env: Mapping,
  outputs: Mapping,
  permissions: Permissions,
  strategy: z.object({ matrix: Tree.optional() }).default({}),
  environment: Tree.optional(),
  steps: z.array(Step).default([]),
  uses: z.string().optional(),
  with: Mapping,
  secrets: z.union([z.literal('inherit'), Mapping]).optional(),
})
const Call = z.object({
  inputs: z
    .record(
      z.string(),
      z.object({ type: z.string().optional(), required: z.boolean().default(false), default: Tree.optional() }),
    )
    .default({}),
  secrets: z.record(z.string(), z.object({ required: z.boolean().default(false) })).default({}),
  outputs: z.record(z.string(), z.object({ value: Tree })).default({}),
})
const Workflow = z.object({
  name: z.string().optional(),
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), Tree)]),
  env: Mapping,
  permissions: Permissions,
  jobs: z.record(z.string(), Job),
})

export type StepFile = z.output<typeof Step> & { id: string; condition: Expression; label: string }
export type JobFile = Omit<z.output<typeof Job>, 'steps'> & { condition: Expression; steps: StepFile[] }
export type Interface = z.output<typeof Call>
export type WorkflowFile = {
  name: string
  /** The events that start it, in source order. */
  events: string[]
  env: Record<string, Template>
  permissions: Record<string, string> | undefined
  jobs: Record<string, JobFile>
  /** Its inputs and outputs when called by another workflow or started by a person. */
  call: Interface
  dispatch: Interface
}

/** Reads a workflow with GitHub's parser. A workflow that GitHub refuses is an error. */
export async function parseWorkflow(text: string): Promise<WorkflowFile> {
  const { context, value } = parser.parseWorkflow(
    { name: 'workflow.yml', content: text },
    new parser.NoOperationTraceWriter(),
  )
  if (value === undefined) throw new Error(context.errors.getErrors().map(String).join('\n'))
  const model = await parser.convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors()
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))

  const { on, env, name, permissions, jobs } = Workflow.parse(plain(value))
  const triggers =
    typeof on === 'string'
      ? { [on]: null }
      : Array.isArray(on)
        ? Object.fromEntries(on.map((event) => [event, null]))
        : on
  return {
    name: name ?? 'workflow',
    events: Object.keys(triggers),
    env,
    permissions,
    jobs: Object.fromEntries(
      Object.entries(jobs).map(([id, job]) => [
        id,
        withConditions(
          job,
          model.jobs.find((one) => one.id.value === id),
        ),
      ]),
    ),
    call: Call.parse(triggers['workflow_call'] ?? {}),
    dispatch: Call.parse(triggers['workflow_dispatch'] ?? {}),
  }
}

type Model = Awaited<ReturnType<typeof parser.convertWorkflowTemplate>>['jobs'][number]

/** GitHub's converter adds `success() &&` to conditions without a status function, and invents missing ids. */
function withConditions(job: z.output<typeof Job>, model: Model | undefined): JobFile {
  const steps = model?.type === 'job' ? model.steps : []
  return {
    ...job,
    condition: new Expression(model?.if.expression ?? 'success()'),
    steps: job.steps.map((step, index) => {
      const { id = '', if: condition } = steps[index] ?? {}
      const text = step.name ?? step.uses ?? step.run ?? id
      const label = text instanceof Expression ? text.text : (String(text).split('\n')[0] ?? '')
      return { ...step, id, condition: new Expression(condition?.expression ?? 'success()'), label }
    }),
  }
}

/** The tree of GitHub's tokens as plain data, with its expressions kept. */
function plain(token: Token): Template {
  if (parser.isBasicExpression(token)) return new Expression(token.expression)
  if (parser.isSequence(token)) return Array.from({ length: token.count }, (_, index) => plain(token.get(index)))
  if (parser.isMapping(token)) {
    const pairs = Array.from({ length: token.count }, (_, index) => token.get(index))
    return Object.fromEntries(pairs.map(({ key, value }) => [String(plain(key)), plain(value)]))
  }
  if (parser.isString(token) || parser.isNumber(token) || parser.isBoolean(token)) return token.value
  return null
}
