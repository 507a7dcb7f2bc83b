import { expect, test } from 'vitest'
import type { ActionFile } from './action-file.ts'
import { commandsOf } from './commands.ts'

function action(folder: string, modes?: string[], mode = 'auto'): ActionFile {
  const types = modes ? { mode: { type: 'enum', 'allowed-values': modes } } : {}
  const inputs = modes ? { mode: { description: 'x', required: false, default: mode } } : {}
  const runs = { main: 'dist/index.js' }
  return { folder, path: `/x/${folder}`, name: folder, description: 'x', inputs, outputs: {}, runs, types }
}

const shown = (actions: ActionFile[]) =>
  commandsOf(actions).map(({ name, alias, fixed, variants }) =>
    [name, alias, fixed['mode'], variants.map((variant) => `${variant.name}: ${variant.action.folder}`)].filter(
      Boolean,
    ),
  )

test('every action is a command, by its name and by its unique word', () => {
  const actions = ['action-bulk-delegate', 'action-call-api', 'action-run-job', 'action-sync-a', 'action-sync-b'].map(
    (folder) => action(folder),
  )
  expect(shown(actions)).toEqual([
    ['bulk-delegate', 'bulk', []],
    ['call-api', 'call', []],
    ['run-job', 'run', []],
    ['sync-a', []],
    ['sync-b', []],
  ])
})

test('every mode is a command, for the first action that has it and for each by its noun', () => {
  const actions = [
    action('action-sync-assignments', ['auto', 'apply', 'plan', 'export']),
    action('action-sync-skills', ['auto', 'apply', 'plan']),
  ]
  const both = ['assignments: action-sync-assignments', 'skills: action-sync-skills']
  expect(shown(actions)).toEqual([
    ['apply', 'apply', both],
    ['plan', 'plan', both],
    ['export', 'export', ['assignments: action-sync-assignments']],
    ['sync-assignments', []],
    ['sync-skills', []],
  ])
})

test('an action with its own mode gets no command for each, and ambiguous nouns become names', () => {
  const actions = [
    action('action-run-job'),
    action('action-sync-a', ['plan']),
    action('action-test-a', ['run', 'plan'], 'run'),
    action('action-try-a', ['plan']),
  ]
  expect(shown(actions)).toEqual([
    ['plan', 'plan', ['sync-a: action-sync-a', 'try-a: action-try-a']],
    ['run-job', 'run', []],
    ['sync-a', 'sync', []],
    ['test-a', 'test', []],
    ['try-a', 'try', []],
  ])
})

test('an action never hides a mode of the same name, and what cannot run is no command', () => {
  const { runs: _, ...broken } = action('action-broken')
  const actions = [action('action-plan-work'), action('action-sync-a', ['plan']), broken]
  expect(shown(actions).map(([name, alias]) => [name, alias])).toEqual([
    ['plan', 'plan'],
    ['plan-work', []],
    ['sync-a', 'sync'],
  ])
})
