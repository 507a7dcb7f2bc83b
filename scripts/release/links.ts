import { posix } from 'node:path'

export type Links = {
  /** The folder of the text in the source repository: `action-run-job`. */
  folder: string
  /** Whether a path of the source repository is also in the mirror, so that a link to it can stay. */
  comesAlong: (path: string) => boolean
  /** The pages of the source repository, and its raw files: `https://github.com/duvo/actions/blob/v1.4.0`. */
  pages: string
  files: string
}

/**
 * Markdown with links that work elsewhere: relative ones to files that are not in the mirror become absolute. Code is left
 * alone.
 */
export function absoluteLinks(markdown: string, links: Links): string {
  // The text of a link may contain code, so code is restored afterwards.
  const code: string[] = []
  const prose = markdown.replaceAll(/^ *(?:```|~~~)[\s\S]*?^ *(?:```|~~~) *$|`[^`\n]+`/gm, (text) => {
    code.push(text)
    return `\0${code.length - 1}\0`
  })
  return absoluteProse(prose, links).replaceAll(/\0(\d+)\0/g, (_, index: string) => code[Number(index)] ?? '')
}

/** `![text](target)`, then `[text](target)` whose text may contain such an image; `[label]: target`; the attributes of HTML. */
const forms = [
  /(?<before>(?<image>!)\[[^\][]*\]\()(?<target>[^)\s]+)(?<after>[^)]*\))/g,
  /(?<before>(?<!!)\[(?:[^\][]|\[[^\][]*\])*\]\()(?<target>[^)\s]+)(?<after>[^)]*\))/g,
  /(?<before>^\[[^\]]+\]:\s+)(?<target>\S+)(?<after>)/gm,
  /(?<before>(?:href|(?<image>src))=")(?<target>[^"]+)(?<after>")/g,
]

function absoluteProse(text: string, links: Links): string {
  return forms.reduce(
    (result, form) =>
      result.replace(form, (...match) => {
        const { before = '', image, target = '', after = '' }: Record<string, string | undefined> = match.at(-1)
        return `${before}${absoluteTarget(target, Boolean(image), links)}${after}`
      }),
    text,
  )
}

function absoluteTarget(target: string, isImage: boolean, links: Links): string {
  if (/^([a-z][a-z+.-]*:|#|\/)/i.test(target)) return target
  const [path = '', anchor] = target.split('#')
  const inSource = posix.normalize(posix.join(links.folder, path))
  if (inSource.startsWith('..')) throw new Error(`A link leads out of the repository: ${target}`)
  if (links.comesAlong(inSource)) return target
  return `${isImage ? links.files : links.pages}/${inSource}${anchor === undefined ? '' : `#${anchor}`}`
}
