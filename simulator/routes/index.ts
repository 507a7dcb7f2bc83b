import type { Route } from '../router.ts'
import { agentRoutes } from './agents.ts'
import { runRoutes } from './runs.ts'
import { sandboxRoutes } from './sandboxes.ts'
import { teamRoutes } from './teams.ts'

export const routes: readonly Route[] = [...teamRoutes, ...runRoutes, ...agentRoutes, ...sandboxRoutes]
