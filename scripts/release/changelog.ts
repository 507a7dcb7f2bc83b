export type Section = { version: string; date: string; body: string }

/** The sections of `CHANGELOG.md` in order: `## 1.4.0 - 2026-12-01`, and the text below. */
export function changelogSections(changelog: string): Section[] {
  const sections = changelog.split(/^(?=## )/m).filter((part) => part.startsWith('## '))
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n')
    const [version = '', date = ''] = heading.replace('## ', '').split(' - ')
    return { version: version.trim(), date: date.trim(), body: lines.join('\n').trim() }
  })
}

/** The problems of the changelog for a version that is about to be released. */
export function changelogProblems(sections: Section[], version: string): string[] {
  const [newest] = sections
  if (newest?.version !== version) {
    return [`CHANGELOG.md starts with ${newest?.version ?? 'no version'}, not with ${version}.`]
  }
  const problems: string[] = []
  if (!/^\d{4}-\d\d-\d\d$/.test(newest.date)) {
    problems.push(`CHANGELOG.md says "${newest.date}" beside ${version}, not the day of its release (2026-12-01).`)
  }
  if (!/^- /m.test(newest.body)) problems.push(`CHANGELOG.md lists no change below ${version}.`)
  return problems
}

/** The text of the release: its changes, and how to pin it. */
export function releaseNotes(section: Section, commit: string): string {
  const pin = `uses: duvo/actions/action-run-job@${commit} # v${section.version}`
  return [
    section.body,
    '## Pin it',
    'This is the commit of the release. An id cannot be moved, and a check of the bundles names where they were built:',
    `\`\`\`yaml\n- ${pin}\n\`\`\``,
    '```sh\ngh attestation verify action-run-job/dist/index.js --repo duvo/actions\n```',
    '',
  ].join('\n\n')
}
