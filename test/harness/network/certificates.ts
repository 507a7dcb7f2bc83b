import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tempDir } from '../files/temp-dir.ts'

export type Certificate = {
  key: Buffer
  cert: Buffer
  /** The certificate's file: in NODE_EXTRA_CA_CERTS it makes itself trusted. */
  path: string
}

type Options = {
  /** The certificate's name: `DNS:api.example` or `IP:127.0.0.1`. Default: a name that no test uses. */
  name?: string
  /** Makes it a long expired certificate. */
  expired?: boolean
}

/** Creates a self-signed certificate with openssl. */
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
  // Unlike req, this command accepts negative days.
  const days = ['-days', expired ? '-1' : '2', '-extfile', extensions]
  await openssl('x509', '-req', '-in', requestPath, '-signkey', keyPath, ...days, '-out', path)
  return { key: await readFile(keyPath), cert: await readFile(path), path }
}
