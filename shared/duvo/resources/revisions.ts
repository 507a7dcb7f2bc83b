import { z } from 'zod'

/**
 * A Revision: the API calls it build. `config` is passed on as it is; `status` is an open word, in practice
 * draft, live or historic.
 */
export const Build = z.object({
  id: z.string().min(1),
  agent_id: z.string().nullish(),
  name: z.string().nullish(),
  revision_name: z.string().nullish(),
  revision_description: z.string().nullish(),
  config: z.unknown().optional(),
  status: z.string().nullish(),
  revision_number: z.number().nullish(),
  created_at: z.string().nullish(),
  updated_at: z.string().nullish(),
})
export type Build = z.infer<typeof Build>
