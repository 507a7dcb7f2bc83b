import stringWidth from 'string-width'

const space = '  '

/** Lines with aligned columns; undefined if they would be wider than `maxWidth`. Cells are single lines. */
export function alignTable(rows: readonly (readonly string[])[], maxWidth: number): string[] | undefined {
  const flat = rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')))
  const columns = Math.max(0, ...flat.map((cells) => cells.length))
  const widths = Array.from({ length: columns }, (_, index) =>
    Math.max(...flat.map((cells) => stringWidth(cells[index] ?? ''))),
  )
  const total = widths.reduce((sum, width) => sum + width + space.length, 0)
  if (total > maxWidth) return undefined
  return flat.map((cells) =>
    widths
      .map((width, index) => padEnd(cells[index] ?? '', width))
      .join(space)
      .trimEnd(),
  )
}

/** Pads to a width in terminal columns: a Chinese character takes two. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}
