import { type ActionFile, evaluate } from '../../harness/runner/action-file.ts'

/** GitHub's Marketplace truncates longer descriptions. */
const maxDescription = 125
const colors = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']

/** What an `action.yml` lacks. `exists` checks for files in the action's folder. */
export function actionProblems(action: ActionFile, exists: (path: string) => boolean): string[] {
  const { name, description, author, branding, inputs, outputs, runs } = action
  const problems: string[] = []
  if (!/^Duvo [A-Z]/.test(name)) problems.push(`name: "Duvo …", not "${name}"`)
  if (description.length > maxDescription)
    problems.push(`description: ${description.length} characters, more than ${maxDescription}`)
  if (author === undefined) problems.push('author is missing')
  if (branding === undefined) problems.push('branding is missing')
  else if (!colors.includes(branding.color)) problems.push(`branding: GitHub has no color ${branding.color}`)
  if (runs.using !== 'node24') problems.push(`runs on ${runs.using}, not node24`)
  for (const file of [runs.main, runs.post]) {
    if (file !== undefined && !exists(file)) problems.push(`${file} does not exist: run npm run build`)
  }
  if (exists('src/post.ts') !== (runs.post !== undefined)) problems.push('src/post.ts and runs.post belong together')
  // The runner's own default. Conditions on the job's status miss cancelled background steps.
  if (runs['post-if'] !== undefined) problems.push('post-if: the post step decides by saved state')

  for (const [kind, entries] of Object.entries({ input: inputs, output: outputs })) {
    for (const [key, entry] of Object.entries(entries)) {
      if (!/^[a-z]+(-[a-z]+)*$/.test(key)) problems.push(`${kind} ${key}: names are words with hyphens`)
      if (!entry.description?.trim()) problems.push(`${kind} ${key}: a description is missing`)
    }
  }
  for (const [key, input] of Object.entries(inputs)) {
    if (input.default === '') problems.push(`input ${key}: an empty default is no default`)
    if (input.required && input.default !== undefined) problems.push(`input ${key}: required, with a default`)
  }
  return problems
}

/** Checks one value, like each entry of `schema` in an action's inputs.ts. */
export type Field = { safeParse: (value: unknown) => { success: boolean; data?: unknown } }

/** Inputs whose value can come from the environment: the last resort after that is in the code. */
const fromEnvironment = ['api-base-url']

/** Where the inputs that the code reads and those of action.yml differ: their names, their defaults, what is required. */
export function schemaProblems(action: ActionFile, schema: Record<string, Field>): string[] {
  const declared = Object.keys(action.inputs)
  const read = Object.keys(schema)
  return [
    ...declared.filter((name) => !read.includes(name)).map((name) => `${name} is in action.yml, and nothing reads it`),
    ...read
      .filter((name) => !declared.includes(name))
      .map((name) => `${name} is read, and action.yml does not have it`),
    ...read.filter((name) => declared.includes(name)).flatMap((name) => fieldProblems(name, action, schema)),
  ]
}

function fieldProblems(name: string, action: ActionFile, schema: Record<string, Field>): string[] {
  const input = action.inputs[name]
  const absent = schema[name]?.safeParse(undefined)
  const isEmpty = absent?.data === undefined || (Array.isArray(absent.data) && absent.data.length === 0)
  if (input?.default !== undefined && schema[name]?.safeParse(evaluate(input.default)).success === false) {
    return [`${name}: its own default ${input.default} is refused`]
  }
  if (absent?.success && !isEmpty && !fromEnvironment.includes(name)) {
    return [`${name}: the default is in the code, not in action.yml`]
  }
  const mustBeGiven = !absent?.success && input?.default === undefined
  if (mustBeGiven !== (input?.required ?? false)) {
    return [`${name}: action.yml says required: ${input?.required ?? false}, the code ${mustBeGiven}`]
  }
  return []
}
