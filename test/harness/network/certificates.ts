import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tempDir } from '../files/temp-dir.ts'

export type Certificate = {
  key: Buffer
  cert: Buffer
  /** The certificate's file: as NODE_EXTRA_CA_CERTS it makes itself trusted. */
  path: string
}

type Options = {
  /** What it is for: `DNS:api.example` or `IP:127.0.0.1`. Without it, a name that no test uses. */
  name?: string
  /** Makes it one that ended long ago. */
  expired?: boolean
}

/** A certificate that signs itself, made by openssl. */
export async function makeCertificate({
  name = 'DNS:other.example',
  expired = false,
}: Options = {}): Promise<Certificate> {
  const folder = await tempDir('certificate')
  const [keyPath, requestPath] = [join(folder, 'key.pem'), join(folder, 'request.pem')]
  const [extensions, path] = [join(folder, 'extensions.cnf'), join(folder, 'cert.pem')]
  const openssl = (...args: string[]) => promisify(execFile)('openssl', args)
  await writeFile(extensions, `subjectAltName=${name}`)
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=test']
  await openssl('req', ...kind, '-keyout', keyPath, '-out', requestPath)
  // This command, unlike req, counts days backwards too.
  const days = ['-days', expired ? '-1' : '2', '-extfile', extensions]
  await openssl('x509', '-req', '-in', requestPath, '-signkey', keyPath, ...days, '-out', path)
  return { key: await readFile(keyPath), cert: await readFile(path), path }
}
