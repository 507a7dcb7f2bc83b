import { z } from 'zod'
import { WrittenData } from '../config/config.ts'
import { KeysSchema } from '../keys/schema.ts'

const id = z.guid()

const top = {
  $schema: z.string().optional(),
  agent_id: id.optional().describe('The id of the Assignment. Optional if the id file contains it.'),
  handover_target_ids: z
    .array(id)
    .optional()
    .describe('Ids of the Assignments to hand over to. Default is those that the SOP names.'),
  ...KeysSchema.shape,
}
const version = z.literal('v2').optional()
const data = z.looseObject(WrittenData)

/**
 * All shapes of a config file as one object, so that editors can complete and check it. Only the sync checks what depends
 * on other files or on the team, such as names.
 */
const ConfigFile = z.strictObject({
  ...top,
  version,
  data: data.optional().describe('The fields of the config, which may also be at the top level'),
  config: z
    .looseObject({ version, data: data.optional(), ...WrittenData })
    .optional()
    .describe('The config as in a request to the API'),
  build: z.looseObject({ config: z.unknown() }).optional().describe('A Revision as the API returns it'),
  ...WrittenData,
})

/** The JSON Schema of config files, for editors: `assignment.schema.json`. */
export function configFileSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(ConfigFile, { io: 'input', unrepresentable: 'any' })
  return {
    $schema,
    title: 'Duvo Assignment',
    description:
      'A config file for duvo/sync-assignments. In a Markdown file, this is the front matter, and the text below it is the SOP.',
    ...schema,
  }
}
