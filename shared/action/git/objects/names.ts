const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A file name as text; undefined if its bytes are not UTF-8, because no text could lead back to the file. */
export function decodeName(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** A file name that is safe to show: printable ASCII unchanged, any other byte as `\ooo`, like git. */
export function escapeName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte > 0x1f && byte < 0x7f && byte !== 0x5c ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`,
  ).join('')
}

/** The records of `-z` output, each of which ends with a NUL byte. */
export function splitRecords(output: Buffer): Buffer[] {
  const records: Buffer[] = []
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    records.push(output.subarray(start, end < 0 ? output.length : end))
    start = end < 0 ? output.length : end + 1
  }
  return records
}
