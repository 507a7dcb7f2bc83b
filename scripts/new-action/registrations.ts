/** Where an action stands besides its own folder, as far as nothing derives it from the folders: what goes in, and before what. */
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
