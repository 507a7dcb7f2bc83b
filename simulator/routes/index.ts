import type { Route } from '../router.ts'
import { agentRoutes } from './agents.ts'
import { caseBulkRoutes } from './case-bulk.ts'
import { caseRoutes } from './cases.ts'
import { integrationRoutes } from './integrations.ts'
import { queueRoutes } from './queues.ts'
import { revisionRoutes } from './revisions.ts'
import { runRoutes } from './runs.ts'
import { sandboxRoutes } from './sandboxes.ts'
import { skillUploadRoutes } from './skill-uploads.ts'
import { skillRoutes } from './skills.ts'
import { teamRoutes } from './teams.ts'

export const routes: readonly Route[] = [
  ...teamRoutes,
  ...runRoutes,
  ...sandboxRoutes,
  ...agentRoutes,
  ...revisionRoutes,
  ...integrationRoutes,
  ...skillRoutes,
  ...skillUploadRoutes,
  ...queueRoutes,
  ...caseRoutes,
  ...caseBulkRoutes,
]
