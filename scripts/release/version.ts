/** A released version. Pre-releases are not published: the suite has none. */
export type Version = { tag: string; text: string; major: string; parts: [number, number, number] }

/** Parses a tag such as `v1.4.0`. Undefined for any other name, including `v1`. */
export function parseTag(tag: string): Version | undefined {
  const match = /^v((0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5}))$/.exec(tag)
  if (!match) return undefined
  const [, text = '', major = '', minor, patch] = match
  return { tag, text, major: `v${major}`, parts: [Number(major), Number(minor), Number(patch)] }
}

/** The version of a tag from a person or a workflow. */
export function requireTag(tag: string | undefined): Version {
  const version = parseTag(tag ?? '')
  if (version === undefined) throw new Error(`A release is a tag like v1.4.0, not ${JSON.stringify(tag ?? '')}.`)
  return version
}

/** The versions among tags, oldest first. */
export function versionsOf(tags: Iterable<string>): Version[] {
  return [...tags].flatMap((tag) => parseTag(tag) ?? []).sort(compareVersions)
}

export function compareVersions(a: Version, b: Version): number {
  const [major, minor, patch] = a.parts
  return major - b.parts[0] || minor - b.parts[1] || patch - b.parts[2]
}
