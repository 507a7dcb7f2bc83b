/** The places outside its folder that list an action and are not generated: what to insert, and before what. */
export const registrations = [
  {
    path: 'docs/permissions.md',
    before: '| report-jobs |',
    text: '| template-name | `{}` | |\n',
  },
  {
    path: 'docs/rate-limits.md',
    before: '| report-jobs |',
    text: '| template-name | 1 |\n',
  },
  {
    path: '.github/workflows/e2e.yml',
    before: '      - id: command\n',
    text: `      - id: template-name
        name: Template Name
        uses: ./action-template-name
        with:
          api-key: \${{ steps.duvo.outputs.api-key }}
          api-base-url: \${{ steps.duvo.outputs.api-base-url }}
          queue-id: \${{ steps.duvo.outputs.queue }}

`,
  },
] as const
