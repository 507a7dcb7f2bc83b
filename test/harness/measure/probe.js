/** Preload (`node --import`) that writes what a process used, in total, to the file PROBE_REPORT when it ends.
 * Plain JavaScript: loading Node's type stripping would be the largest part of what it measures. */
import { readFileSync, writeFileSync } from 'node:fs'

const report = process.env['PROBE_REPORT']
process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const cpuMs = (userCPUTime + systemCPUTime) / 1000
  const usage = { peakRssBytes: (peakKiB() ?? maxRSS) * 1024, cpuMs, childCpuMs: childCpuMs() }
  if (report) writeFileSync(report, JSON.stringify(usage))
})

/** CPU of the programs that the process started and waited for; 0 if the system does not report it. */
function childCpuMs() {
  try {
    // The fields after the name in brackets start with the third; the 16th and 17th count hundredths of a second.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[13]) + Number(fields[14])) * 10
  } catch {
    return 0
  }
}

/** Linux inherits `maxRSS` from the parent process, which may be the larger of the two. */
function peakKiB() {
  try {
    const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return peak === undefined ? undefined : Number(peak)
  } catch {
    return undefined
  }
}
