import { describe, expect, it } from 'vitest'
import { readActions } from '../harness/runner/action-file.ts'
import { workflowSafetyProblems } from './rules/workflow-rules.ts'
import { readSources } from './sources.ts'
import {
  type Actions,
  actionFileProblems,
  completeWorkflow,
  workflowProblems,
  yamlBlocks,
} from './workflow-language.ts'

const actions: Actions = new Map(
  [...(await readActions())].map(([folder, action]) => [folder.replace('action-', ''), action]),
)
const workflows = await readSources(['.github/workflows/*.yml'])
const actionFiles = await readSources(['action-*/action.yml', '.github/actions/*/action.yml'])
const documents = await readSources(['*.md', 'action-*/*.md', 'docs/**/*.md', '.github/**/*.md'])
const examples = [...documents].flatMap(([path, text]) =>
  yamlBlocks(text).map((block) => ({ place: `${path}:${block.line}`, text: block.text })),
)

describe('GitHub accepts', () => {
  it.each([...actionFiles])('%s', async (_, text) => {
    expect(await actionFileProblems(text)).toEqual([])
  })

  it.each([...workflows])('%s', async (_, text) => {
    expect(await workflowProblems(text, actions)).toEqual([])
  })

  it.each(examples)('the example at $place', async ({ text }) => {
    const workflow = completeWorkflow(text)
    if (workflow !== undefined) expect(await workflowProblems(workflow, actions)).toEqual([])
  })
})

describe("the repository's rules are followed in", () => {
  it.each([...workflows])('%s', (_, text) => {
    expect(workflowSafetyProblems(text)).toEqual([])
  })
})

const probe: Actions = new Map([
  [
    'probe',
    {
      name: 'Probe',
      description: 'For these tests',
      inputs: { key: { description: 'Needed', required: true }, more: { description: 'Not needed' } },
      outputs: { result: { description: 'A result' } },
      runs: { using: 'node24', main: 'dist/index.js' },
    },
  ],
])
const withStep = (step: string, later = '') => completeWorkflow(`- id: probe\n  ${step}\n${later}`) ?? ''

describe('the check of examples reports', () => {
  it.each([
    ['an unknown input', withStep('uses: duvo/probe@v1\n  with: { key: a, nope: b }'), "Invalid action input 'nope'"],
    ['an unknown input of a local action', withStep('uses: ./action-probe\n  with: { key: a, nope: b }'), "'nope'"],
    ['a missing input', withStep('uses: duvo/probe@v1\n  with: { more: b }'), 'Missing required input `key`'],
    ['an action that does not exist', withStep('uses: duvo/nothing@v1'), 'Unable to resolve action'],
    [
      'an unknown output',
      withStep('uses: duvo/probe@v1\n  with: { key: a }', '- run: echo ${{ steps.probe.outputs.results }}'),
      'has no output results',
    ],
    [
      'an unknown output in a condition',
      withStep('uses: duvo/probe@v1\n  with: { key: a }', "- if: steps.probe.outputs.other == 'x'\n  run: echo"),
      'has no output other',
    ],
    [
      'an unknown step',
      withStep('uses: duvo/probe@v1\n  with: { key: a }', '- run: echo ${{ steps.prob.outputs.result }}'),
      'Context access might be invalid: prob',
    ],
    ['an unknown key', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []\n', 'stepz'],
    ['a broken expression', withStep('if: foo(\n  run: echo'), 'Unexpected end of expression'],
  ])('%s', async (_, text, problem) => {
    expect(await workflowProblems(text, probe)).toEqual([expect.stringContaining(problem)])
  })

  it('nothing in a good one', async () => {
    const text = withStep('uses: duvo/probe@v1\n  with: { key: a }', '- run: echo ${{ steps.probe.outputs.result }}')
    expect(await workflowProblems(text, probe)).toEqual([])
  })

  it('an action.yml without a description', async () => {
    expect(await actionFileProblems('name: x\nruns: { using: node24, main: dist/index.js }\n')).toHaveLength(1)
  })
})

describe('examples in Markdown', () => {
  it('are found with their lines, indented or not', () => {
    const text = 'x\n```yaml\na: 1\n```\n- item\n  ```yml\n  b: 2\n    c: 3\n  ```\n```json\n{}\n```\n'
    expect(yamlBlocks(text)).toEqual([
      { line: 2, text: 'a: 1\n' },
      { line: 6, text: 'b: 2\n  c: 3\n' },
    ])
  })

  it('become whole workflows, unless they are something else', () => {
    expect(completeWorkflow('- uses: a/b@v1\n')).toContain('    steps:\n      - uses: a/b@v1')
    expect(completeWorkflow('steps:\n  - run: x\n')).toContain('    steps:\n      - run: x')
    expect(completeWorkflow('jobs: {}\n')).toBe('on: push\njobs: {}\n')
    expect(completeWorkflow('on: push\njobs: {}\n')).toBe('on: push\njobs: {}\n')
    expect(completeWorkflow('sop: text\n')).toBeUndefined()
    expect(completeWorkflow('- one\n- two\n')).toBeUndefined()
  })
})

describe('the safety rules refuse', () => {
  const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1'
  const safe = `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${commit} # v7.0.1
        with: { persist-credentials: false }
      - run: echo "$NAME"
        env:
          NAME: \${{ github.ref }}
`
  it('nothing in a safe workflow', () => {
    expect(workflowSafetyProblems(safe)).toEqual([])
  })

  it.each([
    ['a tag instead of a commit', `@${commit} # v7.0.1`, '@v7', 'not pinned'],
    ['a short id', `@${commit}`, '@3d3c42e', 'not pinned'],
    ['a commit without its version', ' # v7.0.1', '', 'not pinned'],
    ['a stored token', 'persist-credentials: false', 'fetch-depth: 0', 'stores its token'],
    ['missing permissions', 'permissions: {}\n', '', 'top level'],
    ['wide permissions', 'permissions: {}', 'permissions: write-all', 'top level'],
    ['writing at the top', 'permissions: {}', 'permissions: { contents: write }', 'top level'],
    ['a dangerous event', 'on: push', 'on: pull_request_target', 'runs with secrets'],
    ['text in a script', '"$NAME"', '${{ github.head_ref }}', 'becomes shell'],
    ['a job without an end', '    timeout-minutes: 5\n', '', 'timeout-minutes'],
  ])('%s', (_, from, to, problem) => {
    expect(workflowSafetyProblems(safe.replace(from, to))).toEqual([expect.stringContaining(problem)])
  })
})
