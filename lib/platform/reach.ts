import type { Reach } from './permissions'

/**
 * How an organisation lies to the actor's own; `top` is his own when nobody stands above it.
 * @param path the organisation's ids from the root down, "/…/parent id/own id/"
 */
export function reachOf(actorOrganisationId: string, path: string): Reach {
  const own = `/${actorOrganisationId}/`
  if (path === own) return 'top'
  if (path.endsWith(own)) return 'own'
  return path.includes(own) ? 'below' : 'none'
}
