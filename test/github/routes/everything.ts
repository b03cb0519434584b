import type { Routes } from '../route.ts'
import { actionRoutes } from './actions.ts'
import { appRoutes } from './apps.ts'
import { checkRoutes } from './checks.ts'
import { codeScanningRoutes } from './code-scanning.ts'
import { deliveryRoutes } from './deliveries.ts'
import { gitRoutes } from './git.ts'
import { issueRoutes } from './issues.ts'
import { manifestRoutes } from './manifest.ts'
import { peopleRoutes } from './people.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repos.ts'

export const routes: Routes = {
  ...actionRoutes,
  ...appRoutes,
  ...checkRoutes,
  ...codeScanningRoutes,
  ...deliveryRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...manifestRoutes,
  ...peopleRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
}
