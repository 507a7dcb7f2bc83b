/** Preload (`node --import`) that writes what a process used, in total, to the file PROBE_REPORT when it ends.
 * Plain JavaScript: loading Node's type stripping would be the largest part of what it measures. */
import { writeFileSync } from 'node:fs'

const report = process.env['PROBE_REPORT']
process.once('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { peakRssBytes: maxRSS * 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }
  if (report) writeFileSync(report, JSON.stringify(usage))
})
