import { createAccount } from '@/lib/features/account/verbs/create-account'
import { signIn } from '@/lib/features/account/verbs/sign-in'
import { createOrganisation } from '@/lib/features/organisation/data/organisations'
import { database, transaction } from '@/lib/platform/database/client'
import type { Role } from '@/lib/platform/permissions'
import { scopeOf } from '@/lib/platform/session/scope-of'
import type { SessionCookie } from '@/lib/platform/session/session-cookie'

export const password = 'Correct horse battery 9'

/** Adds an organisation below another; its id is given so that tests can name it. */
export function addOrganisation(id: string, parentId: string | null = null) {
  return transaction((tx) =>
    createOrganisation(tx, { id, name: `${id}全称`, shortName: id, level: 'county', kind: 'department', parentId }),
  )
}

/** Adds an account with the password above, and gives its id. */
export async function addPerson(
  username: string,
  role: Role,
  organisationId: string,
  mustChangePassword = false,
): Promise<string> {
  const made = await createAccount(
    { username, displayName: username, role, organisationId, password, mustChangePassword },
    { actorId: null, now: new Date() },
  )
  if (!made.ok) throw new Error(made.message)
  return made.value.userId
}

/** The scope of somebody in that role at that organisation. */
export async function scopeFor(role: Role, organisationId: string) {
  const organisation = await database().organisation.findUniqueOrThrow({ where: { id: organisationId } })
  return scopeOf({ role, organisation, mustChangePassword: false })!
}

export const request = (username: string, secret: string = password, address: string | null = null) => ({
  username,
  password: secret,
  address,
})

/** The headers a browser sends that has these cookies. */
export const withCookies = (cookies: readonly SessionCookie[]) =>
  new Headers({ cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ') })

/** Signs in and gives the headers of the following requests. */
export async function signedIn(username: string, secret: string = password): Promise<Headers> {
  const result = await signIn(request(username, secret), new Date())
  if (!result.ok) throw new Error(result.message)
  return withCookies([result.value.cookie])
}
