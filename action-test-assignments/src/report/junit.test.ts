import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeXml, junitXml } from './junit.ts'
import type { CaseResult } from './results.ts'

const attempt = { runId: 'r1', status: 'completed', verdicts: [], error: undefined, answer: '', transcript: [] }
const passed: CaseResult = {
  name: 'two invoices',
  line: 2,
  outcome: 'passed',
  reasons: [],
  attempts: [{ ...attempt, passed: true, durationMs: 1500 }],
  requiredRate: 100,
  durationMs: 1500,
}

it('writes a suite for each test file and a failure for each case that failed', () => {
  const failed: CaseResult = {
    ...passed,
    name: 'no "order" & <none>',
    line: 9,
    outcome: 'failed',
    reasons: ['expected x\ngot y', 'and z'],
  }
  const xml = junitXml([{ name: 'invoice', file: 'assignments/invoice.test.yaml', cases: [passed, failed] }])
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Duvo Assignments" tests="2" failures="1" errors="0" skipped="0" time="3.000">
  <testsuite name="invoice" file="assignments/invoice.test.yaml" tests="2" failures="1" errors="0" skipped="0" time="3.000">
    <testcase name="two invoices" classname="invoice" file="assignments/invoice.test.yaml" line="2" time="1.500"/>
    <testcase name="no &quot;order&quot; &amp; &lt;none&gt;" classname="invoice" file="assignments/invoice.test.yaml" line="9" time="1.500">
      <failure message="expected x got y">expected x
got y
and z</failure>
    </testcase>
  </testsuite>
</testsuites>
`)
})

it('keeps text as text, whatever it contains', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeXml(text)
      expect(escaped).not.toMatch(/[<>"'\x00-\x08\x0b\x0c\x0e-\x1f]/)
      expect(escaped.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&')
    }),
  )
})
