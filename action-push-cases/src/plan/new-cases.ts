import { createHash } from 'node:crypto'
import { ActionError, clipChars, oneLine } from '../../../shared/action/index.ts'
import type { NewCase } from '../../../shared/duvo/index.ts'
import type { Row } from '../read/rows.ts'
import { type Columns, type Template, textOf } from './template.ts'

/** A row in the form that the API takes. */
export interface PlannedCase {
  /** An id for the ledger, derived from the key. The same key has the same id in every run. */
  readonly id: string
  /** Identifies the row; the Case carries it as a label. */
  readonly key: string
  readonly place: string
  readonly item: NewCase
}

/** How rows become Cases. */
export interface Shape {
  readonly title: Template
  /** Undefined: the column `data` if there is one, else the whole row as JSON. */
  readonly data: Template | undefined
  readonly labels: readonly { readonly key: string; readonly value: Template }[]
  readonly priority: Template | undefined
  /** Undefined: a hash of title and data. */
  readonly key: Template | undefined
  readonly keyLabel: string
  /** More labels for every Case. */
  readonly extra: readonly { readonly key: string; readonly value: string }[]
  /** Whether rows with the same key become separate Cases. */
  readonly keepsRepetitions: boolean
}

export interface PlannedCases {
  readonly cases: readonly PlannedCase[]
  /** Exact duplicates of another row. */
  readonly duplicates: number
  /** The positions of rows whose titles were cut. */
  readonly cutTitles: readonly string[]
}

const maxTitle = 500
const maxLabels = 50
const maxKey = 200
const priorities = ['none', 'medium', 'high']

/**
 * Turns rows into Cases.
 *
 * @throws ActionError that names every row that cannot become one
 */
export function planCases(rows: readonly Row[], shape: Shape): PlannedCases {
  const problems: string[] = []
  const cutTitles: string[] = []
  const planned = new Map<string, PlannedCase>()
  const repetitions = new Map<string, number>()
  let duplicates = 0
  for (const row of rows) {
    const problem = missingColumn(row.columns, shape)
    const made = problem === undefined ? makeCase(row, shape) : problem
    if (typeof made === 'string') {
      problems.push(`${row.place} ${made}`)
      continue
    }
    if (made.isCut) cutTitles.push(row.place)
    const same = planned.get(made.id)
    if (same && shape.keepsRepetitions) {
      const number = (repetitions.get(made.id) ?? 1) + 1
      repetitions.set(made.id, number)
      addAnother(made, number, planned, shape)
    } else if (same) {
      if (isSame(same.item, made.item)) duplicates += 1
      else
        problems.push(
          `${row.place} has the same key as ${same.place} (${JSON.stringify(oneLine(made.key, 60))}), but different content`,
        )
    } else {
      planned.set(made.id, { id: made.id, key: made.key, place: made.place, item: made.item })
    }
  }
  if (problems.length > 0) throw new ActionError(describe(problems, rows.length))
  return { cases: [...planned.values()], duplicates, cutTitles }
}

function describe(problems: readonly string[], total: number): string {
  const shown = problems.slice(0, 50)
  const rest = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : []
  return `${problems.length} of ${total} rows cannot become Cases; nothing was sent: ${[...shown, ...rest].join('; ')}`
}

function missingColumn(columns: Columns, { title, data, priority, key, labels }: Shape): string | undefined {
  const templates = [
    ['title', title],
    ['data', data],
    ['priority', priority],
    ['key', key],
    ...labels.map(({ value }) => ['labels', value] as const),
  ] as const
  for (const [input, template] of templates) {
    const missing = template?.columns.find((name) => !columns.has(name))
    if (missing === undefined) continue
    const known = [...columns.keys()].slice(0, 20).map((name) => oneLine(name, 40))
    return `has no column ${JSON.stringify(oneLine(missing, 60))}, which ${input} uses; it has ${known.join(', ')}`
  }
  return undefined
}

type Made = PlannedCase & { readonly isCut: boolean }

function makeCase({ columns, place }: Row, shape: Shape): Made | string {
  const whole = shape.title.render(columns).replace(/\s+/g, ' ').trim()
  if (whole === '') return 'has an empty title'
  const title = clipChars(whole, maxTitle)
  const data = dataOf(columns, shape)
  const priority = shape.priority?.render(columns).trim().toLowerCase() || undefined
  if (priority !== undefined && !priorities.includes(priority)) {
    return `has the priority ${JSON.stringify(oneLine(priority, 40))}: expected none, medium or high`
  }
  const key = shape.key ? shape.key.render(columns).trim() : hashOf(title, data)
  if (key === '') return 'has an empty key'
  if (key.length > maxKey) return `has a key of ${key.length} characters: at most ${maxKey} fit in a label`
  const own = shape.labels.flatMap(({ key, value }) => {
    const text = value.render(columns).trim()
    return text === '' ? [] : [{ key, value: text }]
  })
  const labels = [...own, ...shape.extra, { key: shape.keyLabel, value: key }]
  if (labels.length > maxLabels) return `has ${labels.length} labels: at most ${maxLabels} are allowed`
  const item = { title, data, labels, ...(priority !== undefined && { priority }) }
  return { id: idOf(key), key, place, item, isCut: title !== whole }
}

function dataOf(columns: Columns, { data }: Shape): string {
  if (data) return data.render(columns)
  if (columns.has('data')) return textOf(columns.get('data'))
  // A column with a dot comes from a nested field, which is also present.
  const own = [...columns].filter(([name]) => !isInner(name, columns))
  return JSON.stringify(Object.fromEntries(own))
}

function isInner(name: string, columns: Columns): boolean {
  const outer = name.slice(0, name.indexOf('.'))
  return name.includes('.') && typeof columns.get(outer) === 'object'
}

function isSame(a: NewCase, b: NewCase): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The second Case with the same key gets its own key, the same one in each run. */
function addAnother(made: Made, number: number, planned: Map<string, PlannedCase>, { keyLabel }: Shape): void {
  const key = `${made.key}#${number}`
  const labels = made.item.labels?.map((label) => (label.key === keyLabel ? { ...label, value: key } : label))
  planned.set(idOf(key), { id: idOf(key), key, place: made.place, item: { ...made.item, labels } })
}

function hashOf(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32)
}

/** An id in the form of Case ids, for which the ledger is made. */
export function idOf(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
