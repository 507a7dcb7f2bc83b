import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { tempDir } from '../harness/files/temp-dir.ts'
import { readActions, repository } from '../harness/runner/action-file.ts'
import { node24 } from '../harness/runner/child.ts'

const Step = z.object({ id: z.string().optional(), uses: z.string().optional(), run: z.string().optional() })
const Job = z.object({
  needs: z.string().optional(),
  environment: z.string().optional(),
  permissions: z.record(z.string(), z.string()),
  strategy: z.object({ matrix: z.object({ name: z.string() }) }).optional(),
  steps: z.array(Step),
})
const Workflow = z.object({ jobs: z.record(z.string(), Job) })

const text = await readFile(join(repository, '.github/workflows/release.yml'), 'utf8')
const { jobs } = Workflow.parse(parse(text))
const runs = (job: string) => jobs[job]?.steps.map(({ run = '' }) => run).join('\n') ?? ''

it('a release mirrors every action', async () => {
  expect(jobs['mirror']?.strategy?.matrix.name).toBe('${{ fromJSON(needs.publish.outputs.actions) }}')
  const output = join(await tempDir('release'), 'output')
  const script = jobs['verify']?.steps.find(({ id }) => id === 'actions')?.run ?? ''
  await promisify(execFile)('bash', ['-ec', script], {
    cwd: repository,
    env: { ...process.env, PATH: `${dirname(node24)}${delimiter}${process.env['PATH']}`, GITHUB_OUTPUT: output },
  })
  const names = [...(await readActions()).keys()].map((folder) => folder.replace('action-', ''))
  expect(await readFile(output, 'utf8')).toBe(`names=${JSON.stringify(names)}\n`)
})

it('a release is verified, then published, then mirrored', () => {
  expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
    ['verify', undefined],
    ['publish', 'verify'],
    ['mirror', 'publish'],
  ])
  expect(runs('verify')).toContain('.ci/run')
})

it("jobs of a release with write permission need a person's approval, and install or build nothing", () => {
  for (const name of ['publish', 'mirror']) {
    expect(jobs[name]?.environment).toBe('release')
    expect(runs(name)).not.toMatch(/\bnp[mx]\b|\.ci\/run/)
  }
  expect(jobs['verify']?.permissions).toEqual({ contents: 'read' })
})

it('nothing of a release comes from a cache, and no Release is called like the moving tag', () => {
  expect(text).not.toMatch(/actions\/cache|cache: (?!false)/)
  expect(text.match(/package-manager-cache: false/g)).toHaveLength(
    text.match(/uses: actions\/setup-node/g)?.length ?? 0,
  )
  const created = text.match(/gh release create \S+/g) ?? []
  expect(created).toEqual(['gh release create "$GITHUB_REF_NAME"', 'gh release create "$GITHUB_REF_NAME"'])
  expect(text).toContain("tags: ['v[0-9]+.[0-9]+.[0-9]+']")
})

it('whatever is published is the commit that was verified, however long the approval took', () => {
  expect(text).toContain('commit: ${{ steps.commit.outputs.id }}')
  expect(runs('publish')).toContain('verify.ts "$GITHUB_REF_NAME" --verified "$COMMIT"')
  expect(runs('publish')).toContain('major-tag.ts "$GITHUB_REF_NAME" "$COMMIT"')
  expect(runs('mirror')).toMatch(/mirror\.ts .*"\$COMMIT"$/m)
  const publish = runs('publish')
  expect(publish.indexOf('--verified')).toBeLessThan(publish.indexOf('gh release create'))
  expect(text.match(/COMMIT: \$\{\{ needs\.(verify|publish)\.outputs\.commit \}\}/g)).toHaveLength(3)
})
