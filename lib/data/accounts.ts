import type { Role } from '@/lib/policy/permissions'
import { database } from './client'
import { within, type Scope } from './scope'

/** An account as administrators see it. */
export interface Account {
  id: string
  username: string
  name: string
  role: Role
  disabled: boolean
  organisation: { id: string; name: string; path: string }
}

const shown = { id: true, username: true, name: true, role: true, disabled: true, organisation: { select: { id: true, name: true, path: true } } } as const

/** The accounts of the organisations in scope, by organisation, then by name. */
export function listAccounts(scope: Scope): Promise<Account[]> {
  return database().user.findMany({ where: { organisation: within(scope.organisations) }, orderBy: [{ organisation: { path: 'asc' } }, { username: 'asc' }], select: shown })
}

/** One account of an organisation in scope, or null. */
export function findAccount(scope: Scope, id: string): Promise<Account | null> {
  return database().user.findFirst({ where: { id, organisation: within(scope.organisations) }, select: shown })
}
