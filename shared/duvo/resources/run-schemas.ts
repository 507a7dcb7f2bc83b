import { z } from 'zod'

const optionalText = z.string().nullish()

/** A Job: the API calls it run. `status` is an open word, see `phaseOf`. */
export const Run = z.object({
  id: z.string().min(1),
  status: z.string(),
  agent_id: optionalText,
  build_id: optionalText,
  source: optionalText,
  sandbox_id: optionalText,
  created_at: optionalText,
  started_at: optionalText,
  completed_at: optionalText,
})
export type Run = z.infer<typeof Run>

const EvaluationSummary = z.object({
  passed: z.number().nullish(),
  total: z.number().nullish(),
  status: optionalText,
})

/** A row of the list of Jobs. */
export const ListedRun = Run.extend({
  title: optionalText,
  run_number: z.number().nullish(),
  agent_name: optionalText,
  user_id: optionalText,
  case_queue_id: optionalText,
  case_title: optionalText,
  postponed_to: optionalText,
  eval_summaries: EvaluationSummary.nullish().catch(undefined),
})
export type ListedRun = z.infer<typeof ListedRun>

/** Content is text, or a list of parts in older answers. */
const Content = z
  .union([z.string(), z.array(z.looseObject({ text: z.string().optional() }))])
  .nullish()
  .transform((content) =>
    Array.isArray(content) ? content.map((part) => part.text ?? '').join('') : (content ?? undefined),
  )

/** One entry of a Job's conversation: text, a tool call or its result, thinking, or an event of the platform. */
export const Message = z
  .object({
    id: z.string().min(1),
    role: z.string().catch(''),
    type: z.string().catch(''),
    timestamp: optionalText,
    text_content: optionalText,
    content: Content.catch(undefined),
    error: z.unknown(),
    tool_call: z.looseObject({ id: optionalText, name: optionalText, arguments: z.unknown() }).nullish(),
    tool_result: z.looseObject({ tool_call_id: optionalText, result: z.unknown(), error: z.unknown() }).nullish(),
  })
  .transform(({ text_content, content, ...message }) => ({ ...message, text: text_content ?? content ?? undefined }))
export type Message = z.infer<typeof Message>

const Question = z.object({
  question: z.string(),
  header: optionalText,
  options: z
    .array(z.object({ label: z.string(), description: optionalText }))
    .nullish()
    .catch(undefined),
  multi_select: z.boolean().nullish().catch(undefined),
})

/** What a waiting Job asks a person. `type` is `approval`, `question`, or a word that is not known yet. */
export const HumanRequest = z.object({
  id: z.string().min(1),
  type: z.string().catch('unknown'),
  title: z.string().nullish(),
  description: optionalText,
  created_at: optionalText,
  questions: z.array(Question).nullish().catch(undefined),
})
export type HumanRequest = z.infer<typeof HumanRequest>
