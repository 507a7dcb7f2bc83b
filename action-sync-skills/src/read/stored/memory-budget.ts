/** Lets work start only while everything in progress fits into a number of bytes. */
export interface ByteGate {
  /** Runs work that takes this many bytes of memory, in turn. Work that exceeds the whole budget runs alone. */
  use<T>(bytes: number, work: () => Promise<T>): Promise<T>
}

export function createByteGate(total: number): ByteGate {
  let free = total
  const waiting: { share: number; start: () => void }[] = []
  const startNext = () => {
    for (let next = waiting[0]; next && next.share <= free; next = waiting[0]) {
      waiting.shift()
      free -= next.share
      next.start()
    }
  }
  return {
    async use(bytes, work) {
      const share = Math.min(bytes, total)
      await new Promise<void>((start) => {
        waiting.push({ share, start })
        startNext()
      })
      try {
        return await work()
      } finally {
        free += share
        startNext()
      }
    },
  }
}
