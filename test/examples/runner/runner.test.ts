import { afterAll, describe, expect, it } from 'vitest'
import { exampleProblems, workflowExamples } from '../examples.ts'
import { createWorld } from '../world/world.ts'
import { Expression, evaluate } from './expression.ts'
import { ownAction } from './job.ts'
import { matrixLegs, runWorkflow } from './workflow.ts'
import { parseWorkflow } from './workflow-file.ts'

const world = await createWorld('good', 'push')
afterAll(() => world[Symbol.asyncDispose]())

const start = async (text: string, event = 'push', attempt = 1) =>
  runWorkflow(await parseWorkflow(text), event, world, attempt)
const job = (steps: string, rest = '') => `on: push
permissions: {}
jobs:
  one:
    runs-on: ubuntu-latest
    ${rest}
    steps:
${steps.replaceAll(/^(?=.)/gm, '      ')}`
const outcomes = ({ steps }: Awaited<ReturnType<typeof start>>) => steps.map(({ outcome }) => outcome)

describe('the steps of an example', () => {
  it('pass on outputs and variables', async () => {
    const end = await start(
      job(`- id: a
  run: |
    echo "word=hello" >> "$GITHUB_OUTPUT"
    echo "MORE=world" >> "$GITHUB_ENV"
- run: test "$WORD $MORE \${{ env.KIND }}" = 'hello world push'
  env:
    WORD: \${{ steps.a.outputs.word }}
    KIND: \${{ github.event_name }}
`),
    )
    expect(end.steps.map(({ log }) => log)).toEqual(['', ''])
  })

  it('fail the workflow, and skip later steps without a status condition', async () => {
    const end = await start(
      job(`- run: exit 3
- run: echo
- if: failure()
  run: echo
- if: always()
  run: echo
- if: "!cancelled()"
  run: echo
`),
    )
    expect(end.result).toBe('failure')
    expect(outcomes(end)).toEqual(['failure', 'skipped', 'success', 'success', 'success'])
  })

  it('may fail if allowed', async () => {
    const end = await start(
      job(`- id: a
  continue-on-error: true
  run: exit 3
- if: steps.a.outcome == 'failure' && steps.a.conclusion == 'success'
  run: echo
`),
    )
    expect([end.result, ...outcomes(end)]).toEqual(['success', 'failure', 'success'])
  })

  it.each([
    ['a command of a pipe fails in bash', '- shell: bash\n  run: exit 2 | cat\n', 'failure'],
    ['a command of a pipe fails without a named shell', '- run: exit 2 | cat\n', 'success'],
    ['a third-party action is unknown', '- uses: some/action@v1\n', 'failure'],
    ['an input of a third-party action is unknown', '- uses: actions/checkout@v7\n  with: { depth: 1 }\n', 'failure'],
    ['an artifact does not exist', '- uses: actions/download-artifact@v8\n  with: { name: x }\n', 'failure'],
    ['there is nothing to upload', '- uses: actions/upload-artifact@v7\n  with: { path: x }\n', 'failure'],
    ['our own action gets an unknown input', '- uses: duvo/run-job@v1\n  with: { agent: x }\n', 'failure'],
    ['our own action gets no key', '- uses: duvo/run-job@v1\n  with: { agent-name: Payments }\n', 'failure'],
    ['a checkout has no permission', '- uses: actions/checkout@v7\n', 'failure'],
    ['the output of a step is malformed', '- run: echo novalue >> "$GITHUB_OUTPUT"\n', 'failure'],
  ])('when %s', async (_, step, outcome) => {
    expect(outcomes(await start(job(step)))).toEqual([outcome])
  })

  it('find the commit of the event in the workspace', async () => {
    const text = job(
      '- uses: actions/checkout@v7\n- run: test "$(git rev-parse HEAD)" = "$GITHUB_SHA" && test -f backlog.csv\n',
      'permissions: { contents: read }',
    )
    expect(outcomes(await start(text))).toEqual(['success', 'success'])
    expect(outcomes(await start(text.replace('on: push', 'on: pull_request'), 'pull_request'))[1]).toBe('success')
  })
})

describe('the jobs of an example', () => {
  it('wait for each other, pass on outputs, and are skipped by their conditions', async () => {
    const text = `on: push
jobs:
  last:
    needs: [first, middle]
    if: always() && needs.middle.result == 'skipped'
    runs-on: ubuntu-latest
    steps:
      - run: test \${{ needs.first.outputs.word }} = hello
  middle:
    needs: first
    if: needs.first.outputs.word == 'other'
    runs-on: ubuntu-latest
    steps: [{ run: exit 1 }]
  first:
    runs-on: ubuntu-latest
    outputs: { word: '\${{ steps.a.outputs.word }}' }
    steps:
      - id: a
        run: echo word=hello >> "$GITHUB_OUTPUT"
`
    const end = await start(text)
    expect(end.jobs).toEqual({
      first: { result: 'success' },
      middle: { result: 'skipped' },
      last: { result: 'success' },
    })
  })

  it('are skipped after one that failed', async () => {
    const step = 'runs-on: ubuntu-latest\n    steps: [{ run: exit 1 }]\n'
    const end = await start(`on: push\njobs:\n  a:\n    ${step}  b:\n    needs: a\n    ${step}`)
    expect(end.jobs['b']).toEqual({ result: 'skipped' })
  })

  it('run once per leg of their matrix', async () => {
    const end = await start(
      job(
        '- run: test ${{ matrix.size }} -lt 3\n',
        'strategy: { matrix: { size: [1, 2, 3], exclude: [{ size: 1 }], include: [{ size: 0 }] } }',
      ),
    )
    expect(outcomes(end)).toEqual(['success', 'failure', 'success'])
    expect(matrixLegs({ a: [1, 2], b: ['x', 'y'], exclude: [{ a: 1, b: 'y' }] })).toEqual([
      { a: 1, b: 'x' },
      { a: 2, b: 'x' },
      { a: 2, b: 'y' },
    ])
    expect(matrixLegs({})).toEqual([{}])
  })

  const call = (rest: string) => `on: push
jobs:
  skills:
    permissions: { contents: read, pull-requests: write }
    uses: duvo/actions/.github/workflows/sync-skills.yml@v1
    ${rest}
`
  it('call the workflows of this repository', async () => {
    const end = await start(call('secrets: inherit'))
    expect(end.steps.map(({ outcome }) => outcome)).toContain('failure')
    const key = call("secrets: { api-key: '${{ secrets.DUVO_API_KEY }}' }")
    expect((await start(key)).result).toBe('success')
    await expect(start(key.replace('pull-requests: write', 'actions: read'))).rejects.toThrow('pull-requests: write')
    await expect(start(call('with: { nothing: 1 }'))).rejects.toThrow('has no input nothing')
    await expect(start(key.replace('sync-skills', 'nothing'))).rejects.toThrow('ENOENT')
  })
})

describe('an example is wrong', () => {
  it('if one of its steps never runs', async () => {
    const text = job(`- if: github.event_name == 'release'\n  run: echo\n`)
    expect(await exampleProblems(text)).toEqual(['never ran: one: echo'])
  })

  it('if it fails', async () => {
    expect(await exampleProblems(job('- run: exit 4\n'))).toEqual([
      expect.stringContaining('on push, attempt 1, one: exit 4 failed'),
    ])
  })

  it('if GitHub refuses it', async () => {
    await expect(parseWorkflow('on: push\njobs: { a: { steps: [] } }\n')).rejects.toThrow('runs-on')
  })

  it('but not if a step is only for a second attempt', async () => {
    expect(await exampleProblems(job('- if: github.run_attempt > 1\n  run: echo\n'))).toEqual([])
  })
})

it("expressions are evaluated by GitHub's rules", () => {
  const contexts = { github: { event_name: 'push', ref: 'refs/heads/main' }, steps: {} }
  const value = (text: string) => evaluate(new Expression(text), contexts, { status: 'failure' })
  expect(value("github.event_name == 'PUSH' && startsWith(github.ref, 'refs/heads')")).toBe(true)
  expect(value('steps.nothing.outputs.more')).toBeNull()
  expect(value("format('{0}-{1}', fromJSON('[1,2]')[1], failure())")).toBe('2-true')
  expect(value("format('''{0}'' is ''it''', 1)")).toBe("'1' is 'it'")
  expect(() => value('nothing.at.all')).toThrow('Unrecognized named-value')
})

it('our actions are found by every name', () => {
  const names = ['duvo/run-job@v1', 'duvo/actions/action-run-job@v1', './action-run-job', '$/action-run-job']
  expect(names.map(ownAction)).toEqual(names.map(() => 'action-run-job'))
  expect(ownAction('actions/checkout@v7')).toBeUndefined()
})

it('a line that shows how to pin is not an example', () => {
  expect(workflowExamples('a.md', '```yaml\n- uses: duvo/run-job@<commit> # v1.0.0\n```\n')).toEqual([])
  expect(workflowExamples('a.md', 'x\n```yaml\n- run: echo\n```\n')).toMatchObject([{ place: 'a.md:2' }])
})
