import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Something that a step left behind and others can read: a stream, a file command, a file. */
export type Artefact = { name: string; text: string }

/** The part of a presigned URL that grants access, as written by the simulator, S3 and Google Cloud Storage. */
const presigned = /[?&]X-(?:Sim|Amz|Goog)-(?:Signature|Security-Token)=[\w%]{16,}/i

/**
 * Fails if one of the secrets, plain or encoded, is readable in one of the artefacts. A mask command may contain a secret:
 * the runner removes that line from the log.
 */
export function assertNoSecret(artefacts: Artefact[], secrets: string[]): void {
  for (const { name, text } of artefacts) {
    const visible = withoutMaskCommands(text)
    const signature = presigned.exec(visible)
    if (signature) throw new Error(`The signature of a presigned URL is readable in ${name}: …${signature[0]}…`)
    for (const secret of secrets) {
      for (const [encoding, form] of encodings(secret)) {
        // The neighbours of a short secret leave too little of it in base64 to mean anything.
        const at = form.length < 6 ? -1 : visible.indexOf(form)
        if (at < 0) continue
        const around = visible.slice(Math.max(0, at - 60), at + form.length + 20)
        throw new Error(`A secret is readable in ${name} (${encoding}): …${around}…`)
      }
    }
  }
}

/** The files below `folder`, as artefacts. */
export async function filesOf(folder: string): Promise<Artefact[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(files.map(async (name) => ({ name, text: await readFile(name, 'latin1') })))
}

/**
 * The forms in which a secret may appear: plain, URL, JSON, HTML, hexadecimal, and the part of its base64 that does not
 * depend on its neighbours.
 */
export function encodings(secret: string): [string, string][] {
  const forms: [string, string][] = [
    ['plain', secret],
    ['URL-encoded', encodeURIComponent(secret)],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['reversed', [...secret].reverse().join('')],
    ['hexadecimal', Buffer.from(secret).toString('hex')],
    ['HTML', secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')],
  ]
  for (const shift of [0, 1, 2]) {
    forms.push([`base64, shifted by ${shift}`, base64Core(secret, shift, 'base64')])
    forms.push([`base64url, shifted by ${shift}`, base64Core(secret, shift, 'base64url')])
  }
  return forms
}

/** The characters of the encoding of `…secret…` that depend only on the secret, when it starts at byte 3n + shift. */
function base64Core(secret: string, shift: number, encoding: 'base64' | 'base64url'): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)])
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString(encoding)
  return whole.slice(shift === 0 ? 0 : 4)
}

function withoutMaskCommands(text: string): string {
  return text.replace(/^[ \t]*::add-mask::.*$/gim, '')
}
