import { z } from 'zod'

/** Only an id and a status are required. Any other field that is not as documented counts as absent. */
const optionalText = z.string().nullish().catch(undefined)

/** A Job; the API calls it run. `status` is an open word, see `phaseOf`. */
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
  updated_at: optionalText,
})
export type Run = z.infer<typeof Run>

const severity = z.number().int().nonnegative().nullish().catch(undefined)

const EvaluationSummary = z.object({
  passed: z.number().nullish().catch(undefined),
  total: z.number().nullish().catch(undefined),
  status: optionalText,
  final_comment: optionalText,
  severityCounts: z.object({ critical: severity, medium: severity, low: severity }).nullish().catch(undefined),
})

/**
 * Duvo's evaluation of an ended Job. `flags` has one entry for each question asked about it: true if the flag applies, or
 * text.
 */
export const Evaluation = z
  .looseObject({
    id: z.string().min(1),
    created_at: optionalText,
    output: z
      .object({
        data: z.record(z.string(), z.union([z.boolean(), z.string(), z.array(z.string()), z.null()])).catch({}),
      })
      .nullish()
      .catch(undefined),
  })
  .transform(({ id, created_at, output }) => ({ id, created_at, flags: output?.data ?? {} }))
export type Evaluation = z.infer<typeof Evaluation>

/** A row of the list of Jobs. */
export const ListedRun = Run.extend({
  title: optionalText,
  run_number: z.number().nullish().catch(undefined),
  agent_name: optionalText,
  user_id: optionalText,
  case_queue_item_id: optionalText,
  case_queue_id: optionalText,
  case_title: optionalText,
  postponed_to: optionalText,
  eval_summaries: EvaluationSummary.nullish().catch(undefined),
})
export type ListedRun = z.infer<typeof ListedRun>

/**
 * One entry of a Job's conversation: text, a tool call or its result, thinking, or a platform event. Unknown fields are
 * kept, so that a transcript contains everything the API sent. An empty `id` means no id; the text still counts.
 */
export const Message = z.looseObject({
  id: z.string().catch(''),
  role: z.string().catch(''),
  type: z.string().catch(''),
  timestamp: optionalText,
  tool_call: z
    .looseObject({ id: optionalText, name: optionalText, arguments: z.unknown().optional() })
    .nullish()
    .catch(undefined),
  tool_result: z
    .looseObject({ tool_call_id: optionalText, result: z.unknown().optional(), error: z.unknown().optional() })
    .nullish()
    .catch(undefined),
})
export type Message = z.infer<typeof Message>

const Content = z.union([z.string(), z.array(z.looseObject({ text: z.string().catch('') }))])

/** The text of a message. The field is `text_content`; older recipes read `content`, which may be a list of parts. */
export function textOf(message: Message): string {
  const content = Content.safeParse(message['text_content'] ?? message['content'])
  if (!content.success) return ''
  return typeof content.data === 'string' ? content.data : content.data.map((part) => part.text).join('')
}

/**
 * Whether a message is something the Assignment says rather than thinks or does: the role `assistant` also covers thinking,
 * tool calls and their results.
 */
export function isAnswer(message: Message): boolean {
  const isSpeech = !/^(thinking|tool_|system)/i.test(message.type) && !message.tool_call && !message.tool_result
  return message.role === 'assistant' && isSpeech && textOf(message).trim() !== ''
}

const Question = z.object({
  question: z.string(),
  header: optionalText,
  options: z
    .array(z.object({ label: z.string(), description: optionalText }))
    .nullish()
    .catch(undefined),
  multi_select: z.boolean().nullish().catch(undefined),
})

/** What a waiting Job asks a person. `type` is `approval`, `question`, or a newer word. */
export const HumanRequest = z.object({
  id: z.string().min(1),
  type: z.string().catch('unknown'),
  title: optionalText,
  description: optionalText,
  created_at: optionalText,
  questions: z.array(Question).nullish().catch(undefined),
})
export type HumanRequest = z.infer<typeof HumanRequest>
