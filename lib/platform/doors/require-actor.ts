import 'server-only'
import { redirect } from 'next/navigation'
import type { Standing } from '@/lib/platform/session/request'
import { currentStanding } from '@/lib/platform/session/request'

/** The guard of a page: leads to the sign-in, the change of password or the second factor whoever may not work yet. */
export async function requireActor(path: string): Promise<Extract<Standing, { kind: 'signedIn' }>> {
  const standing = await currentStanding()
  if (standing.kind === 'signedOut') redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  if (standing.kind === 'mustChangePassword') redirect('/change-password')
  if (standing.kind === 'mustEnrol') redirect('/second-factor')
  return standing
}
