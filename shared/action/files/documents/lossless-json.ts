/**
 * Parses JSON like `JSON.parse`, but preserves numbers that JavaScript would round or shorten as they are written: ids of
 * twenty digits, or `1.10`. `JSON.stringify` writes them back unchanged.
 */
export function losslessJson(source: string): unknown {
  const keepDigits = (_: string, value: unknown, context?: { readonly source?: string }) => {
    const digits = context?.source
    const isRounded = typeof value === 'number' && digits !== undefined && String(value) !== digits
    return isRounded && rawJSON ? rawJSON(digits) : value
  }
  try {
    return JSON.parse(source, keepDigits)
  } catch (error) {
    if (error instanceof SyntaxError) throw error
    // Nested too deeply to walk.
    return JSON.parse(source)
  }
}

/** Whether a value is a number that `losslessJson` preserved as written. To `typeof` it is an object. */
export function isWrittenNumber(value: unknown): boolean {
  return isRawJSON?.(value) ?? false
}

/** Newer than the types: https://tc39.es/proposal-json-parse-with-source/ */
const { rawJSON, isRawJSON } = JSON as {
  rawJSON?: (text: string) => object
  isRawJSON?: (value: unknown) => boolean
}
