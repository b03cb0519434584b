import { created, notFound } from '../answer.ts'
import type { Routes } from '../route.ts'
import { showApp } from '../shown/accounts.ts'

/** A code is what GitHub hands back after somebody agreed to a manifest; it is good once. */
export const manifestRoutes: Routes = {
  'apps/create-from-manifest': {
    as: ['anonymous', 'app', 'installation', 'user'],
    reply({ manifests, params, shape, world }) {
      if (!manifests.codes.delete(params.code ?? '')) throw notFound()
      const { clientSecret, webhookSecret, privateKey } = manifests.secrets
      return created({
        ...showApp(shape, world.app),
        client_id: world.app.clientId,
        client_secret: clientSecret,
        webhook_secret: webhookSecret,
        pem: privateKey,
      })
    },
  },
}
