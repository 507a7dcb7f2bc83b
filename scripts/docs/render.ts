import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** GitHub's styles, as far as a job summary needs them. */
const style = `
  :root { color-scheme: light dark }
  body { max-width: 980px; margin: 32px auto; padding: 0 24px; font: 16px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; color: #1f2328; background: #fff }
  h1, h2 { padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3 } h1, h2, h3, h4 { margin: 24px 0 16px; line-height: 1.25 }
  table { border-collapse: collapse; display: block; overflow: auto; margin: 0 0 16px } th, td { padding: 6px 13px; border: 1px solid #d1d9e0 } tr:nth-child(2n) { background: #f6f8fa }
  code, pre { font: 85%/1.45 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace } code { padding: .2em .4em; background: #818b981f; border-radius: 6px }
  pre { padding: 16px; overflow: auto; background: #f6f8fa; border-radius: 6px } pre code { padding: 0; background: none; font-size: 100% }
  blockquote { margin: 0 0 16px; padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 }
  details { margin: 0 0 16px } summary { cursor: pointer } summary + * { margin-top: 16px } ins, del { text-decoration: none } ins { color: #116329; background: #dafbe1 } del { color: #82071e; background: #ffebe9 }
  a { color: #0969da } img { max-width: 100% }
`

/** A page that shows Markdown much as GitHub does. */
export function renderPage(markdown: string, title: string): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const body = html.replaceAll(/(<code class="language-diff">)([\s\S]*?)(<\/code>)/g, (_, start, diff, end) => {
    const colored = diff.replaceAll(/^\+.*$/gm, '<ins>$&</ins>').replaceAll(/^-.*$/gm, '<del>$&</del>')
    return start + colored + end
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style><body>${body}</body></html>\n`
}
