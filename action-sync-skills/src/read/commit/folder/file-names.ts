/** Reserved on Windows with any extension: such a file cannot be unpacked there. */
const deviceName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i
/** Some contain characters that are invisible by themselves. */
const emoji = /\p{RGI_Emoji}/gv
const invisible = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u
const maxNameBytes = 255
const maxPathBytes = 1024
const maxLevels = 64

/**
 * Why a path cannot be part of a zip that unpacks to the same files on every system; undefined if it can.
 *
 * @param path below the Skill's folder, with `/`
 */
export function nameProblem(path: string): string | undefined {
  if (Buffer.byteLength(path) > maxPathBytes) return `has a path of more than ${maxPathBytes} bytes`
  const names = path.split('/')
  if (names.length > maxLevels) return `is more than ${maxLevels} folders deep`
  for (const name of names) {
    if (invisible.test(name.replace(emoji, ''))) return 'has an invisible character in its name: rename it'
    if (/[\\:]/.test(name)) return 'has a backslash or a colon in its name: rename it'
    if (/[. ]$/.test(name)) return 'has a name that ends with a dot or a space: rename it'
    if (deviceName.test(name)) return 'has a name that is reserved on Windows: rename it'
    if (Buffer.byteLength(name) > maxNameBytes) return `has a name of more than ${maxNameBytes} bytes`
  }
  return undefined
}

/** Equal for names that a file system may treat as the same, ignoring letter case or Unicode form. */
export function foldName(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

const secretNames = [
  /^\.env(?:\.(?!example$|sample$|template$|dist$).+)?$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
  /\.(?:p12|pfx|jks|keystore|kdbx|ppk)$/,
  /^\.(?:netrc|npmrc|pypirc|pgpass|htpasswd|git-credentials|dockercfg)$/,
  /^(?:credentials|client_secret.*|service[-_]account.*)\.json$/,
]

/** Whether files with this name usually contain secrets. */
export function isSecretName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return secretNames.some((pattern) => pattern.test(name))
}
