export { kinds, levels, wordFor } from '@/lib/features/organisation/policy/organisation-words'

/** The roles as people read them (docs/glossary.md 6). */
export const roles = [
  { value: 'author', label: '填报人' },
  { value: 'approver', label: '单位负责人' },
  { value: 'reviewer', label: '主管部门审核人' },
  { value: 'systemAdministrator', label: '系统管理员' },
  { value: 'securityAdministrator', label: '安全管理员' },
  { value: 'auditAdministrator', label: '审计管理员' },
] as const
