import { z } from 'zod'

/** The API's limits for the name of a folder and of a Queue. */
const maxNameLength = 100

const name = z.string().refine((text) => text.trim() !== '', 'is empty')

const folder = z
  .string()
  .refine(
    (text) => folderPath(text).every((part) => part !== '' && part.length <= maxNameLength),
    `must be folder names of 1 to ${maxNameLength} characters, separated by /, or just / for no folder`,
  )
  .describe('The path of the folder, such as Finance/Invoices. Missing folders are created. / means no folder.')

const settings = z
  .strictObject({
    slack_enabled: z.boolean().optional(),
    microsoft_teams_enabled: z.boolean().optional(),
    agentic_memory_enabled: z.boolean().optional(),
  })
  .describe('How the Assignment can be reached, and whether it has memory')

const label = z.string().refine((text) => text.trim() !== '', 'is empty')

const queue = z.union([
  label,
  z.strictObject({
    name: label.max(maxNameLength),
    create: z.literal(true),
    description: z.string().max(500).optional(),
  }),
])

const trigger = z.union([
  z.literal(false),
  z.strictObject({
    enabled: z.boolean().default(true),
    concurrency: z.literal(1).nullish(),
    queue: label.optional(),
  }),
])

const integration = z.strictObject({
  type: label.describe('Slug or id of an integration, such as slack or case-queue-consumer'),
  connections: z.array(label).optional().describe('Names or ids of connections to pin for the user of the API key'),
  queues: z
    .array(queue)
    .optional()
    .describe('Names or ids of Queues. {name: …, create: true} creates the Queue if it does not exist.'),
  trigger: trigger
    .optional()
    .describe('Starts Jobs for new Cases of a Queue. false means no trigger. concurrency: 1 means one Case at a time.'),
})

const frequencies = [
  'every_5_minutes',
  'every_15_minutes',
  'hourly',
  'daily',
  'workday',
  'weekly',
  'monthly',
  'custom',
] as const
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const schedule = z
  .strictObject({
    enabled: z.boolean().default(true),
    frequency: z.enum(frequencies),
    timezone: z.string().refine(isTimeZone, 'must be an IANA time zone, such as Europe/Prague'),
    time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM in quotes, such as "07:00"')
      .optional(),
    day: z.enum(days).optional(),
    day_of_month: z.int().min(1).max(31).optional(),
    cron: label.optional(),
  })
  .superRefine((given, context) => {
    for (const field of neededBy(given.frequency)) {
      if (given[field] === undefined) {
        context.addIssue({ code: 'custom', path: [field], message: `is required for ${given.frequency}` })
      }
    }
  })

/** What a config file may contain besides the config. Every key is optional; absent keys leave Duvo unchanged. */
export const KeysSchema = z.strictObject({
  name: name.optional(),
  folder: folder.optional(),
  settings: settings.optional(),
  integrations: z.array(integration).optional().describe('All integrations of the Assignment. Others are removed.'),
  schedules: z
    .array(schedule)
    .optional()
    .describe('All schedules that the user of the API key owns on the Assignment. Others are deleted.'),
})
/** The keys as written in a file, with names instead of ids. */
export type WrittenKeys = z.output<typeof KeysSchema>
export type WrittenIntegration = NonNullable<WrittenKeys['integrations']>[number]
export type WrittenSchedule = NonNullable<WrittenKeys['schedules']>[number]
export type AssignmentSettings = NonNullable<WrittenKeys['settings']>

export const keyNames = Object.keys(KeysSchema.shape)

/** The fields that a frequency requires. It uses no others, except for the time zone. */
export function neededBy(frequency: string): ('time' | 'day' | 'day_of_month' | 'cron')[] {
  switch (frequency) {
    case 'daily':
    case 'workday':
      return ['time']
    case 'weekly':
      return ['time', 'day']
    case 'monthly':
      return ['time', 'day_of_month']
    case 'custom':
      return ['cron']
    default:
      return []
  }
}

/** The names of nested folders; none for the root. */
export function folderPath(text: string): string[] {
  const trimmed = text.trim().replace(/^\//, '').replace(/\/$/, '')
  return trimmed === '' ? [] : trimmed.split('/').map((part) => part.trim())
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format() !== ''
  } catch {
    return false
  }
}

/** The problem of a key, and its path. */
export interface KeyIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Reads the keys at the top level of a file, or returns their problems. Ignores other keys. */
export function readKeys(value: Readonly<Record<string, unknown>>): { keys: WrittenKeys; issues: KeyIssue[] } {
  const own = Object.entries(value).filter(([key, given]) => keyNames.includes(key) && given !== null)
  const { data, error } = KeysSchema.safeParse(Object.fromEntries(own))
  if (data) {
    const issues = misplaced(data)
    return { keys: issues.length > 0 ? {} : data, issues }
  }
  return { keys: {}, issues: error.issues.map(({ path, message }) => ({ path, message: plainMessage(message) })) }
}

/** Queues and triggers are only for integrations of Cases, and each integration may be listed once. */
function misplaced({ integrations = [] }: WrittenKeys): KeyIssue[] {
  const seen = new Set<string>()
  return integrations.flatMap(({ type, queues, trigger: given }, index) => {
    const at = (key: string, message: string) => [{ path: ['integrations', index, key], message }]
    const isSlug = !/^[0-9a-f-]{36}$/i.test(type)
    if (seen.size === seen.add(type).size) return at('type', `is listed twice: ${JSON.stringify(type)}`)
    if (isSlug && queues && !type.startsWith('case-queue-')) {
      return at('queues', `is only for case-queue-producer and case-queue-consumer, not ${JSON.stringify(type)}`)
    }
    if (isSlug && given && type !== 'case-queue-consumer') {
      return at('trigger', `is only for case-queue-consumer, not ${JSON.stringify(type)}`)
    }
    if (given && given.queue === undefined && queues?.length !== 1) {
      return at('trigger', 'does not say which Queue it is for: add queue: <name> to it')
    }
    return []
  })
}

function plainMessage(message: string): string {
  const plain = message.replace(/^Invalid (?:input|option): /, '')
  if (plain === 'Invalid input') return 'has an invalid value'
  return plain.replace(/^(.*), received undefined$/, 'is required ($1)')
}
