import {
  ActionError,
  compileSchema,
  DocumentError,
  decodeText,
  oneLine,
  type Places,
  parseJson,
  readInputFile,
  type SchemaCheck,
} from '../../../shared/action/index.ts'

/** A JSON Schema for the answer. */
export interface OutputSchema {
  readonly path: string
  readonly check: SchemaCheck
}

const maxBytes = 2 ** 20

/** Reads the input `output-schema`. Throws an `ActionError` if the file is not a usable schema. */
export async function readOutputSchema(path: string, places: Places): Promise<OutputSchema> {
  const bytes = await readInputFile({ input: 'output-schema', path }, places, maxBytes)
  const shown = oneLine(path)
  try {
    return { path: shown, check: await compileSchema(parseJson(decodeText(bytes)).value) }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    throw new ActionError(`output-schema: ${JSON.stringify(shown)} ${oneLine(error.message)}`)
  }
}
