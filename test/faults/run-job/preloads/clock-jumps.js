/** Preload: the wall clock jumps an hour ahead and two hours back, again and again. The monotonic clock does not. */
const now = Date.now.bind(Date)
const RealDate = Date
let looks = 0
const jumped = () => {
  looks += 1
  return now() + (looks % 2 === 0 ? 3_600_000 : -3_600_000)
}
globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [jumped()] : args))
  }
  static now() {
    return jumped()
  }
}
