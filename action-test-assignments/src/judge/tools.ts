import { clipChars, isPlainObject } from '../../../shared/action/index.ts'
import type { Expectations, ToolPattern } from '../plan/expectations.ts'
import type { Verdict } from './expectation-result.ts'
import type { ToolCall } from './job-record.ts'

const shownNames = 20
const shownCalls = 3
const shownChars = 200

export function judgeTools(expect: NonNullable<Expectations['tools']>, calls: readonly ToolCall[]): Verdict[] {
  const wasCalled = (tool: ToolPattern) => calls.some((call) => isCallOf(tool, call))
  return [
    ...(expect.called ?? []).map((tool, index) => ({
      passed: wasCalled(tool),
      expected: `a call to ${describeTool(tool)}`,
      actual: describeCalls(tool, calls),
      at: ['tools', 'called', index],
    })),
    ...(expect['not-called'] ?? []).map((tool, index) => ({
      passed: !wasCalled(tool),
      expected: `no call to ${describeTool(tool)}`,
      actual: describeCalls(tool, calls),
      at: ['tools', 'not-called', index],
    })),
  ]
}

function describeTool({ name, arguments: args }: ToolPattern): string {
  return args === undefined ? name : `${name} with ${JSON.stringify(args)}`
}

/** If arguments are expected, lists those of the calls to this tool. Otherwise lists the tools that were called. */
function describeCalls(tool: ToolPattern, calls: readonly ToolCall[]): string {
  const own = tool.arguments === undefined ? [] : calls.filter(({ name }) => matchesName(tool.name, name))
  const shown = own.slice(0, shownCalls).map((call) => `${call.name} with ${clip(call.arguments)}`)
  if (own.length > shown.length) shown.push(`${own.length - shown.length} more`)
  const names = [...new Set(calls.map(({ name }) => name))]
  return `called: ${(own.length > 0 ? shown : names.slice(0, shownNames)).join(', ') || 'no tools'}`
}

function clip(value: unknown): string {
  return clipChars(JSON.stringify(value) ?? 'none', shownChars)
}

function isCallOf(tool: ToolPattern, call: ToolCall): boolean {
  return (
    matchesName(tool.name, call.name) && (tool.arguments === undefined || includesAll(call.arguments, tool.arguments))
  )
}

/** Whether a name matches a pattern, in which `*` stands for any characters. Takes linear time: it searches each part once. */
export function matchesName(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return pattern === name
  if (!name.startsWith(first)) return false
  let from = first.length
  for (const part of rest) {
    const at = name.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return name.length - last.length >= from && name.endsWith(last)
}

/** Whether a value contains everything expected: objects may have more keys, everything else must be equal. */
export function includesAll(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return false
    return expected.every((item, index) => includesAll(actual[index], item))
  }
  if (!isPlainObject(expected)) return Object.is(actual, expected)
  if (!isPlainObject(actual)) return false
  return Object.entries(expected).every(([key, value]) => Object.hasOwn(actual, key) && includesAll(actual[key], value))
}
