import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempDir } from '../../../test/harness/files/temp-dir.ts'
import { createStepFolders, inputVariables, stepVariables } from './step-folders.ts'

test('a step gets the environment of its caller, without variables of a surrounding runner', async () => {
  const folders = await createStepFolders(await tempDir('workspace'), undefined)
  const outer = {
    PATH: '/bin',
    HTTPS_PROXY: 'http://proxy:1',
    DUVO_API_KEY: 'key',
    RUNNER_DEBUG: '1',
    INPUT_MODE: 'apply',
    'input_api-key': 'other',
    STATE_runId: 'x',
    GITHUB_OUTPUT: '/outer',
    GITHUB_TOKEN: 'ghs_x',
    GITHUB_EVENT_NAME: 'push',
    ACTIONS_RUNTIME_TOKEN: 'x',
    RUNNER_TEMP: '/outer',
    UNSET: undefined,
  }
  const { GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY, ...rest } = stepVariables(outer, folders)
  expect([GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY]).toEqual(Object.values(folders.commands))
  expect(rest).toEqual({
    PATH: '/bin',
    HTTPS_PROXY: 'http://proxy:1',
    DUVO_API_KEY: 'key',
    RUNNER_DEBUG: '1',
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_TEMP: folders.temp,
  })
  await folders.clean()
})

test('inputs are named like on the runner', () => {
  expect(inputVariables({ 'api-key': 'x', 'with blank': 'y' })).toEqual({ 'INPUT_API-KEY': 'x', INPUT_WITH_BLANK: 'y' })
})

test('empty folders are removed, files that outputs name stay', async () => {
  const workspace = await tempDir('workspace')
  const empty = await createStepFolders(workspace, undefined)
  await empty.clean()
  expect([existsSync(empty.temp), existsSync(empty.commands.output)]).toEqual([false, false])
  const used = await createStepFolders(workspace, undefined)
  await writeFile(join(used.temp, 'body.json'), '{}')
  await used.clean()
  expect([existsSync(join(used.temp, 'body.json')), existsSync(used.commands.output)]).toEqual([true, false])
  const own = await createStepFolders(workspace, 'results')
  await own.clean()
  expect(own.temp).toBe(join(workspace, 'results'))
  expect(existsSync(own.temp)).toBe(true)
})
