import { completeWorkflow, yamlBlocks } from '../repo/workflow-language.ts'
import type { WorkflowEnd } from './runner/workflow.ts'
import { runWorkflow } from './runner/workflow.ts'
import { parseWorkflow, type WorkflowFile } from './runner/workflow-file.ts'
import { createWorld } from './world/world.ts'
import type { Weather } from './world/world-files.ts'

export type Example = { place: string; text: string }

/**
 * The workflows in a Markdown text: whole ones, and jobs or steps around which a workflow is put. A lone `uses` line, which
 * shows how an action is pinned, is none.
 */
export function workflowExamples(path: string, markdown: string): Example[] {
  return yamlBlocks(markdown).flatMap(({ line, text }) => {
    const workflow = /^- uses: \S+( #.*)?\n?$/.test(text) ? undefined : completeWorkflow(text)
    return workflow === undefined ? [] : [{ place: `${path}:${line}`, text: workflow }]
  })
}

/** All steps, and those that ran: of the example, or, with its path, of a workflow that it calls. */
export type Outcome = { problems: string[]; all: Set<string>; ran: Set<string> }

/**
 * Runs a workflow for each of its events. Where some steps did not run then, it is run again as a second attempt, and once more
 * where Jobs fail.
 */
export async function runExample(text: string): Promise<Outcome> {
  const workflow = await parseWorkflow(text)
  const outcome: Outcome = { problems: [], all: new Set(), ran: new Set() }
  await runAll(workflow, 'good', outcome)
  if (ownMissing(outcome).length > 0) await runAll(workflow, 'bad', outcome)
  return outcome
}

/** What is wrong with an example: runs that failed or warned for no reason, and its own steps that never ran. */
export async function exampleProblems(text: string): Promise<string[]> {
  return problemsOf(await runExample(text))
}

export function problemsOf(outcome: Outcome): string[] {
  return [...outcome.problems, ...ownMissing(outcome).map((step) => `never ran: ${step}`)]
}

function missing({ all, ran }: Outcome): string[] {
  return [...all].filter((step) => !ran.has(step))
}

/** A called workflow need not run all of its steps in every example. */
function ownMissing(outcome: Outcome): string[] {
  return missing(outcome).filter((step) => !step.startsWith('.github/'))
}

async function runAll(workflow: WorkflowFile, weather: Weather, outcome: Outcome): Promise<void> {
  for (const event of workflow.events.filter((name) => name !== 'workflow_call')) {
    await using world = await createWorld(weather, event)
    for (let attempt = 1; attempt === 1 || (attempt === 2 && missing(outcome).length > 0); attempt++) {
      const end = await runWorkflow(workflow, event, world, attempt)
      for (const { called = '', job, label, outcome: how } of end.steps) {
        const step = `${called} ${job}: ${label}`.trim()
        outcome.all.add(step)
        if (how !== 'skipped') outcome.ran.add(step)
      }
      if (weather === 'good' && attempt === 1) outcome.problems.push(...unexpectedWarnings(end))
      if (weather === 'good' && end.result === 'failure') outcome.problems.push(describeFailure(event, attempt, end))
    }
  }
}

/** A warning is a finding too: the example does not do what it should. A Job that asks a person warns by design. */
function unexpectedWarnings({ steps }: WorkflowEnd): string[] {
  return steps.flatMap(({ warnings }) =>
    warnings.filter((warning) => !warning.startsWith('The Job is waiting for a person.')),
  )
}

function describeFailure(event: string, attempt: number, { steps }: WorkflowEnd): string {
  const failed = steps.find(({ outcome }) => outcome === 'failure')
  return `on ${event}, attempt ${attempt}, ${failed?.job}: ${failed?.label} failed:\n${failed?.log}`
}
