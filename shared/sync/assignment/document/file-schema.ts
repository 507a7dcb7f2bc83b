import { z } from 'zod'
import { WrittenData } from '../config/config.ts'
import { KeysSchema } from '../keys/schema.ts'

const id = z.guid()

const top = {
  $schema: z.string().optional(),
  agent_id: id.optional().describe('The Assignment; else the id file says which'),
  handover_target_ids: z.array(id).optional().describe('Assignments to hand over to; else those that the SOP names'),
  ...KeysSchema.shape,
}
const version = z.literal('v2').optional()
const data = z.looseObject(WrittenData)

/**
 * All shapes of a config file as one object, so that editors can complete and check it. Anything that depends on other
 * files or on the team, such as names, is checked only by the sync.
 */
const ConfigFile = z.strictObject({
  ...top,
  version,
  data: data.optional().describe('The config, in place of its fields at the top'),
  config: z
    .looseObject({ version, data: data.optional(), ...WrittenData })
    .optional()
    .describe('The config as the API takes it'),
  build: z.looseObject({ config: z.unknown() }).optional().describe('A Revision as the API answers it'),
  ...WrittenData,
})

/** The JSON Schema of config files, for editors: `assignment.schema.json`. */
export function configFileSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(ConfigFile, { io: 'input', unrepresentable: 'any' })
  return {
    $schema,
    title: 'An Assignment of Duvo',
    description:
      'A config file for duvo/sync-assignments. In Markdown it is the front matter, and the text below is the SOP.',
    ...schema,
  }
}
