import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { TokenType } from '@actions/expressions/lexer'

/** An expression of a workflow, without `${{` and `}}`. */
export class Expression {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A value of a workflow before its expressions are evaluated. */
export type Template = null | string | number | boolean | Expression | Template[] | { [key: string]: Template }
export type Value = null | string | number | boolean | Value[] | { [key: string]: Value }

/** The context of the functions in expressions. */
export type Surroundings = { status: Status; workspace?: string }

/** `github`, `steps`, `needs` and the others, as plain data. */
export type Contexts = Record<string, Value>

/** The results of the previous steps or jobs, for `success()`, `failure()` and `always()`. */
export type Status = 'success' | 'failure' | 'skipped'

const { Dictionary, StringData, BooleanData } = data

/** Evaluates with GitHub's own library. A name that does not exist in a known context is null. */
export function evaluate({ text }: Expression, contexts: Contexts, around: Surroundings): Value {
  const functions = functionsOf(around)
  const tokens = lex(text)
  const expression = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse()
  const entries = Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) }))
  const result = new Evaluator(expression, new Dictionary(...entries), functions).evaluate()
  return JSON.parse(JSON.stringify(result, data.replacer) ?? 'null')
}

/** The library undoubles only the first quote of a string; the runner undoubles all. */
function lex(text: string) {
  const { tokens } = new Lexer(text).lex()
  return tokens.map((token) =>
    token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
  )
}

/** Whether a condition is true by GitHub's rules. */
export function holds(condition: Expression, contexts: Contexts, around: Surroundings): boolean {
  return evaluate(new Expression(`!!(${condition.text})`), contexts, around) === true
}

/** Replaces every expression in a template by its value. */
export function resolve(template: Template, contexts: Contexts, workspace?: string): Value {
  if (template instanceof Expression)
    return evaluate(template, contexts, { status: 'success', ...(workspace ? { workspace } : {}) })
  if (Array.isArray(template)) return template.map((item) => resolve(item, contexts, workspace))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, resolve(value, contexts, workspace)]))
}

/** The values of a mapping as text, as inputs and variables receive them. */
export function resolveText(
  template: Record<string, Template>,
  contexts: Contexts,
  workspace?: string,
): Record<string, string> {
  const entries = Object.entries(template)
  return Object.fromEntries(
    entries.map(([key, value]) => [key, toData(resolve(value, contexts, workspace)).coerceString()]),
  )
}

function toData(value: Value): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver)
}

function functionsOf({ status, workspace }: Surroundings) {
  const define = (name: string, call: (...args: data.ExpressionData[]) => data.ExpressionData) =>
    [name.toLowerCase(), { name, minArgs: 0, maxArgs: name === 'hashFiles' ? 255 : 0, call }] as const
  return new Map([
    define('success', () => new BooleanData(status === 'success')),
    define('failure', () => new BooleanData(status === 'failure')),
    define('always', () => new BooleanData(true)),
    define('cancelled', () => new BooleanData(false)),
    define('hashFiles', (...patterns) => {
      if (workspace === undefined) throw new Error('hashFiles is for steps')
      return new StringData(
        hashFiles(
          patterns.map((pattern) => pattern.coerceString()),
          workspace,
        ),
      )
    }),
  ])
}

/** Empty if no file matches, like GitHub. */
function hashFiles(patterns: string[], workspace: string): string {
  const files = globSync(patterns, { cwd: workspace }).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(workspace, file)))
  return files.length === 0 ? '' : hash.digest('hex')
}
