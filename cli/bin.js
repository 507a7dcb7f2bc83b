#!/usr/bin/env node
// Check Node's version before loading what an older Node cannot run.
const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  process.stderr.write(
    `duvo-actions needs Node 24 or newer, like the actions it runs. This is Node ${process.versions.node}.\n`,
  )
  process.exitCode = 2
} else {
  await import('./dist/index.js')
}
