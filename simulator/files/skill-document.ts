import { parse, stringify } from 'yaml'
import { z } from 'zod'

export type ValidationError = { field: string; message: string }

const frontmatterSchema = z.object({
  name: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lowercase letters, digits and single hyphens'),
  description: z.string().min(1).max(1024),
  license: z.string().optional(),
  compatibility: z.string().max(500).optional(),
  metadata: z.looseObject({}).optional(),
  'allowed-tools': z.string().optional(),
})

export type Frontmatter = z.output<typeof frontmatterSchema>

/** A SKILL.md with frontmatter before `content`. */
export function skillDocument(frontmatter: Frontmatter, content: string): string {
  return `---\n${stringify(frontmatter)}---\n\n${content}`
}

/** Parses the frontmatter of a SKILL.md, or returns its problems by field. */
export function readSkillDocument(text: string): Frontmatter | ValidationError[] {
  const match = /^\uFEFF?---\r?\n(.*?)\r?\n---(?:\r?\n|$)/s.exec(text)
  if (!match) return [{ field: 'SKILL.md', message: 'must start with YAML frontmatter between --- lines' }]
  try {
    const result = frontmatterSchema.safeParse(parse(match[1] ?? ''))
    if (result.success) return result.data
    return result.error.issues.map((issue) => ({
      field: issue.path.join('.') || 'frontmatter',
      message: issue.message,
    }))
  } catch {
    return [{ field: 'frontmatter', message: 'is not valid YAML' }]
  }
}
