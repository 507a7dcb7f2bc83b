/** Preload: an event handler of some library throws, and its message contains the key. */
const key = process.env['INPUT_API-KEY']
setTimeout(() => {
  throw new Error(`library broke with ${key}`)
}, 1_500)
