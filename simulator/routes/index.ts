import type { Route } from '../http/router.ts'
import { agentRoutes } from './agents/agents.ts'
import { caseTriggerRoutes } from './agents/case-triggers.ts'
import { folderRoutes } from './agents/folders.ts'
import { scheduleRoutes } from './agents/schedules.ts'
import { caseBulkRoutes } from './cases/case-bulk.ts'
import { caseRoutes } from './cases/cases.ts'
import { queueRoutes } from './cases/queues.ts'
import { sandboxRoutes } from './files/sandboxes.ts'
import { catalogueRoutes } from './revisions/catalogue.ts'
import { integrationRoutes } from './revisions/integrations.ts'
import { revisionRoutes } from './revisions/revisions.ts'
import { evaluationRoutes } from './runs/evaluations.ts'
import { runRoutes } from './runs/runs.ts'
import { skillUploadRoutes } from './skills/skill-uploads.ts'
import { skillRoutes } from './skills/skills.ts'
import { teamRoutes } from './teams.ts'

export const routes: readonly Route[] = [
  ...teamRoutes,
  ...runRoutes,
  ...evaluationRoutes,
  ...sandboxRoutes,
  ...agentRoutes,
  ...folderRoutes,
  ...caseTriggerRoutes,
  ...scheduleRoutes,
  ...revisionRoutes,
  ...catalogueRoutes,
  ...integrationRoutes,
  ...skillRoutes,
  ...skillUploadRoutes,
  ...queueRoutes,
  ...caseRoutes,
  ...caseBulkRoutes,
]
