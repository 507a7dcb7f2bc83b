import { describe, expect, it } from 'vitest'
import { readSources } from '../repo/sources.ts'
import { exampleProblems, workflowExamples } from './examples.ts'

const documents = await readSources(['*.md', 'action-*/*.md', 'docs/**/*.md'])
const examples = [...documents].flatMap(([path, text]) => workflowExamples(path, text))

describe('the documentation', () => {
  it('has workflows', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  it.concurrent.each(examples)('runs: $place', async ({ text }) => {
    expect(await exampleProblems(text)).toEqual([])
  })
})
