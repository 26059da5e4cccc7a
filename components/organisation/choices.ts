/** What the administrator chooses from; the ids are those of the database. */
export const levels = [
  { value: 'national', label: '国家级' },
  { value: 'provincial', label: '省级' },
  { value: 'prefectural', label: '市级' },
  { value: 'county', label: '县级' },
  { value: 'township', label: '乡级' },
] as const

export const kinds = [
  { value: 'government', label: '人民政府' },
  { value: 'department', label: '政府部门' },
  { value: 'dispatchedOrgan', label: '街道办事处、派出机关' },
  { value: 'dispatchedOffice', label: '派出机构' },
  { value: 'authorisedBody', label: '法律、法规授权的组织' },
] as const

export const roles = [
  { value: 'author', label: '填报人' },
  { value: 'approver', label: '单位负责人' },
  { value: 'reviewer', label: '主管部门审核人' },
  { value: 'systemAdministrator', label: '系统管理员' },
  { value: 'securityAdministrator', label: '安全管理员' },
  { value: 'auditAdministrator', label: '审计管理员' },
] as const

/** The Chinese word for an id of one of the lists. */
export const wordFor = (choices: readonly { readonly value: string; readonly label: string }[], value: string) => choices.find((choice) => choice.value === value)?.label ?? value
