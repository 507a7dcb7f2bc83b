/** Figures on the Cases that were waited for. Rates are in percent. */
export type Figures = Readonly<Record<(typeof figureNames)[number], number>>

const figureNames = ['total', 'completed', 'failed', 'canceled', 'waiting', 'unfinished', 'success-rate'] as const

const operators: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '==': (value, limit) => value === limit,
  '!=': (value, limit) => value !== limit,
}

/** One condition, such as `failed>0` or `success-rate<95%`. */
export interface Condition {
  readonly text: string
  holds(figures: Figures): boolean
}

/** Parses conditions, separated by commas or line breaks. Returns the problem as a sentence. */
export function parseConditions(text: string): readonly Condition[] | string {
  const conditions: Condition[] = []
  for (const part of text.split(/[,\r\n]/)) {
    const written = part.trim()
    if (written === '') continue
    const match = /^([a-z-]+)\s*([<>=!]{1,2})\s*(\d{1,12}(?:\.\d{1,6})?)\s*(%?)$/.exec(written)
    const [, name = '', operator = '', limit = '', unit = ''] = match ?? []
    const figure = figureNames.find((known) => known === name)
    const compare = Object.hasOwn(operators, operator) ? operators[operator] : undefined
    if (figure === undefined || compare === undefined || (unit === '%' && figure !== 'success-rate')) {
      return `expected conditions like failed>0 or success-rate<95, on ${figureNames.join(', ')}; got ${JSON.stringify(written.slice(0, 80))}`
    }
    conditions.push({ text: written, holds: (figures) => compare(figures[figure], Number(limit)) })
  }
  return conditions
}
