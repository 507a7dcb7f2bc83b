import { z } from 'zod'

const text = z.object({ type: z.literal('input_text'), text: z.string() })
const image = z.object({
  type: z.literal('input_image'),
  detail: z.enum(['low', 'high', 'auto']).nullish(),
  file_id: z.string().nullish(),
  url: z.string().nullish(),
})
const file = z.object({ type: z.literal('input_file'), file_id: z.string() })

const turn = z.object({
  role: z.enum(['system', 'user', 'assistant']),
  content: z.union([z.string(), z.array(z.union([text, image, file]))]),
  type: z.literal('message').nullish(),
})

const strings = z
  .array(z.string())
  .nullish()
  .transform((list) => (list === undefined ? [] : list))

/** A v2 config as the server accepts it: unknown keys are dropped, absent lists become empty, v1 is refused. */
export const configSchema = z.object({
  version: z.literal('v2'),
  data: z.object({
    models: z.object({
      agent: z.object({ model: z.string().min(1) }),
      browsing: z.object({ provider: z.enum(['google', 'anthropic']), model: z.string().min(1) }),
    }),
    input: z.union([z.string(), z.array(turn)]),
    files: strings,
    skills: strings,
    plugins: strings,
    subAgents: z
      .array(z.uuid())
      .nullish()
      .transform((list) => (list === undefined ? [] : list)),
    options: z.looseObject({}).default({}),
  }),
})

export type BuildConfig = z.output<typeof configSchema>

/** The config of a Revision created without one. */
export function defaultConfig(input = 'Describe what this Assignment should do.', skills: string[] = []): BuildConfig {
  return configSchema.parse({
    version: 'v2',
    data: {
      models: {
        agent: { model: 'claude-sonnet-5' },
        browsing: { provider: 'google', model: 'gemini-2.5-flash' },
      },
      input,
      skills,
    },
  })
}

/** The SOP of a config as one text. */
export function sopOf({ data: { input } }: BuildConfig): string {
  if (typeof input === 'string') return input
  return input
    .map(({ content }) =>
      typeof content === 'string' ? content : content.map((part) => ('text' in part ? part.text : '')).join('\n'),
    )
    .join('\n')
}
