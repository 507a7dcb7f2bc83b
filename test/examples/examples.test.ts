import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { repository } from '../harness/runner/action-file.ts'
import { readSources } from '../repo/sources.ts'
import { type Outcome, problemsOf, runExample, workflowExamples } from './examples.ts'
import { parseWorkflow } from './runner/workflow-file.ts'

const documents = await readSources(['*.md', 'action-*/*.md', 'docs/**/*.md'])
// GitHub inserts the name of the branch when somebody picks the template.
const templates = [...(await readSources(['docs/templates/*.yml']))].map(([place, text]) => ({
  place,
  text: text.replaceAll('$default-branch', 'main'),
}))
const examples = [...[...documents].flatMap(([path, text]) => workflowExamples(path, text)), ...templates]

describe('the documentation', () => {
  const outcomes: Outcome[] = []

  it.concurrent.each(examples)(
    'runs: $place',
    async ({ text }) => {
      const outcome = await runExample(text)
      outcomes.push(outcome)
      expect(problemsOf(outcome)).toEqual([])
    },
    120_000,
  )

  it('calls every reusable workflow', async () => {
    const isReusable = async (text: string) => (await parseWorkflow(text)).events.includes('workflow_call')
    for (const [path, text] of await readSources(['.github/workflows/*.yml'])) {
      const calls = examples.filter((example) => example.text.includes(`uses: duvo/actions/${path}@v1`))
      expect([path, calls.length > 0]).toEqual([path, await isReusable(text)])
    }
  })

  it('calls them so that every step of them runs', () => {
    const ran = new Set(outcomes.flatMap((outcome) => [...outcome.ran]))
    const all = new Set(outcomes.flatMap((outcome) => [...outcome.all]))
    expect([...all].filter((step) => !ran.has(step))).toEqual([])
  })
})

const Properties = z.strictObject({
  name: z.string().startsWith('Duvo: '),
  description: z.string().max(200),
  iconName: z.string().regex(/^octicon [a-z-]+$/),
  categories: z.array(z.string()).min(1),
  filePatterns: z.array(z.string()).optional(),
})

describe('the starter templates', () => {
  it.each(templates)('$place can be picked in GitHub', async ({ place }) => {
    const properties = await readFile(`${repository}/${place.replace('.yml', '.properties.json')}`, 'utf8')
    expect(Properties.parse(JSON.parse(properties)).name).toBeTruthy()
  })
})
