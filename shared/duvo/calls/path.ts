/** A request path with its values filled in, and its template (for messages and notices). */
export interface Path {
  readonly path: string
  readonly template: string
}

type ParameterNames<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never

/**
 * Fills in a path template of the API's document, such as `/v2/runs/{run_id}`.
 *
 * A value can never change the path: `encodeURIComponent('..')` leaves `..`, and URL parsers then turn `/v2/runs/../stop`
 * into `/v2/stop`. So a value that is empty, a dot segment, or contains a delimiter, a percent sign, white space, a control
 * character or a lone surrogate throws a `TypeError` before anything is sent. `{*}` is a path of several segments; each is
 * checked and encoded on its own.
 */
export function pathFor<Template extends string>(
  template: Template,
  params: Readonly<Record<ParameterNames<Template>, string>>,
): Path {
  const values: Readonly<Record<string, string>> = params
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return name === '*' ? value.split('/').map(fileSegment).join('/') : segment(name, value)
  })
  return { path, template }
}

function segment(name: string, value: string): string {
  if (isUnusable(value) || /[/%?#\p{Z}]/u.test(value)) {
    throw new TypeError(`${name} is not a usable id: ${JSON.stringify(value.slice(0, 100))}`)
  }
  return encodeURIComponent(value)
}

/** File names may contain spaces, percent signs and the like, which encoding makes harmless. Dot segments are still refused. */
function fileSegment(value: string): string {
  if (isUnusable(value)) {
    throw new TypeError(`not a usable file path: ${JSON.stringify(value.slice(0, 100))}`)
  }
  return encodeURIComponent(value)
}

/** No segment may be empty, a dot segment, or contain a backslash, a control character or a lone surrogate. */
function isUnusable(value: string): boolean {
  return value === '' || /^\.{1,2}$/.test(value) || /[\\\p{Cc}]/u.test(value) || !value.isWellFormed()
}
