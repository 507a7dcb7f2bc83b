import { type Commit, clipChars, oneLine } from '../../action/index.ts'
import { nameForm } from '../normal-form.ts'

/** The API's limit. */
const maxDescriptionLength = 500

/** The name of a Revision: `{sha}` in the template stands for the first 7 digits of the commit. */
export function revisionName(template: string, commit: Pick<Commit, 'shortId'>): string {
  return template.replaceAll('{sha}', commit.shortId)
}

/** The same, but undefined if Revisions of other commits have the same name. */
export function ownRevisionName(template: string, commit: Pick<Commit, 'shortId'>): string | undefined {
  return template.includes('{sha}') ? revisionName(template, commit) : undefined
}

/** Whether a name comes from the template, for any commit and in any form that a server stores. */
export function isFromTemplate(template: string, name: string | null | undefined): boolean {
  const parts = nameForm(template)
    .split('{sha}')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[0-9a-f]{7,40}')}$`).test(nameForm(name ?? ''))
}

/**
 * What a Revision says about its origin: the subject of the commit, and its URL.
 *
 * @param record one more line, which is never cut
 */
export function revisionDescription(commit: Pick<Commit, 'subject'>, commitUrl: string, record = ''): string {
  const end = record === '' ? '' : `\n${record}`
  const room = maxDescriptionLength - end.length
  const subject = oneLine(commit.subject, Math.max(0, room - commitUrl.length - 1))
  return clipChars([subject, commitUrl].filter(Boolean).join('\n'), room) + end
}

/** The commit of this repository that a Revision was made from, by its description; undefined if it was made in another way. */
export function originOf(description: string | null | undefined, repositoryUrl: string): string | undefined {
  const at = description?.lastIndexOf(`${repositoryUrl}/commit/`) ?? -1
  if (repositoryUrl === '' || at < 0) return undefined
  return /^(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/.exec(
    description?.slice(at + repositoryUrl.length + '/commit/'.length) ?? '',
  )?.[0]
}
