import { z } from 'zod'
import type { Role } from '@/lib/platform/permissions'
import { formTag } from '@/lib/std/stored-json'
import { passwordPolicyIds } from './password-policy'

/** Who must have a second factor (动态验证码) to sign in; anybody else may. */
export const secondFactorDemands = ['nobody', 'administrators', 'everyone'] as const
export type SecondFactorDemand = (typeof secondFactorDemands)[number]

export const secondFactorDemandNames: Readonly<Record<SecondFactorDemand, string>> = {
  nobody: '由本人决定',
  administrators: '三类管理员必须启用',
  everyone: '所有人必须启用',
}

/** What the security administrator (安全管理员) decides for the whole installation. */
export const securityPolicySchema = z.strictObject({
  passwords: z.enum(passwordPolicyIds),
  secondFactor: z.enum(secondFactorDemands),
})
export type SecurityPolicy = z.infer<typeof securityPolicySchema>

/** The same as the database keeps it. */
export const storedPolicySchema = securityPolicySchema
  .extend({ form: formTag })
  .transform(({ form: _, ...policy }): SecurityPolicy => policy)

/** In force until somebody decides otherwise: what a government office is assessed by (等级保护). */
export const initialSecurityPolicy: SecurityPolicy = { passwords: 'dengbao', secondFactor: 'nobody' }

/** The three administrators kept apart (三员). */
export const administratorRoles = [
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const satisfies readonly Role[]
export type AdministratorRole = (typeof administratorRoles)[number]

export const isAdministrator = (role: Role): role is AdministratorRole =>
  (administratorRoles as readonly Role[]).includes(role)

/** Whether somebody of this role must have a second factor. */
export const demandsSecondFactor = ({ secondFactor }: SecurityPolicy, role: Role): boolean =>
  secondFactor === 'everyone' || (secondFactor === 'administrators' && isAdministrator(role))
