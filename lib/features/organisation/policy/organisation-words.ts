/** Levels of government (docs/glossary.md 7) as people read them; the ids are those of the database. */
export const levels = [
  { value: 'national', label: '国家级' },
  { value: 'provincial', label: '省级' },
  { value: 'prefectural', label: '市级' },
  { value: 'county', label: '县级' },
  { value: 'township', label: '乡级' },
] as const
export type Level = (typeof levels)[number]['value']

/** What an organ is; level and kind are two things. */
export const kinds = [
  { value: 'government', label: '人民政府' },
  { value: 'department', label: '政府部门' },
  { value: 'dispatchedOrgan', label: '街道办事处、派出机关' },
  { value: 'dispatchedOffice', label: '派出机构' },
  { value: 'authorisedBody', label: '法律、法规授权的组织' },
] as const
export type Kind = (typeof kinds)[number]['value']

/** Characters a full name, and a short name, may have. */
export const longestName = 60

/** Characters a code may have; a unified social credit code (统一社会信用代码, GB 32100-2015) has 18. */
export const longestCode = 30

/** The Chinese word for an id of one of the lists. */
export const wordFor = (
  choices: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string => choices.find((choice) => choice.value === value)?.label ?? value
