import { addSecret, hasApiKey, runPost } from '../../shared/action/index.ts'
import { readInputsAgain } from './inputs.ts'
import { ownerOf } from './try/preview/owner.ts'

/**
 * Always runs at the end of the job. Finds leftover previews in the list of Assignments, because a main step that was killed
 * cannot have saved their ids.
 */
await runPost(async (action) => {
  if (action.readState('previews') !== 'true' || action.readState('cleaned') === 'true') return
  const { env, log, signal } = action
  const inputs = readInputsAgain(env)
  if (!hasApiKey(inputs, log)) return
  const [{ connect }, { isOfStep }, { sweep }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./try/preview/preview-record.ts'),
    import('./try/preview/stale-previews.ts'),
  ])
  const duvo = await connect({ ...inputs, client: 'test-assignments', signal, env, log, onSecret: addSecret })
  const owner = ownerOf(action, env, inputs.path)
  const { deleted, left } = await sweep(duvo, await duvo.teams.resolve(inputs.teamId), (record) =>
    isOfStep(record, owner),
  )
  for (const name of deleted) log.info(`Deleted ${name}, which the interrupted step left behind.`)
  for (const { name, reason } of left)
    log.warning(`${name} could not be deleted: ${reason} The next run will try again.`)
})
