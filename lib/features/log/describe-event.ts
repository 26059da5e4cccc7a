import { z } from 'zod'
import { checks } from '@/lib/checks/registry'
import type { ListedEvent } from '@/lib/features/audit/data/event-search'
import { stateNames } from '@/lib/features/report/policy/review-states'
import { eventSchema, eventSchemas } from './event-schemas'

/** Values that are told in words wherever they stand. */
const words: Readonly<Record<string, string>> = {
  unknownName: '没有这个用户名',
  disabled: '账号已停用',
  locked: '账号已锁定',
  wrongPassword: '密码不正确',
  wrongCode: '动态验证码不正确',
  app: '动态验证码',
  recovery: '恢复码',
  ...stateNames,
  author: '填报人',
  approver: '单位负责人',
  reviewer: '主管部门审核人',
  systemAdministrator: '系统管理员',
  securityAdministrator: '安全管理员',
  auditAdministrator: '审计管理员',
}

/** A hash is told by its beginning. */
const hash = /^[0-9a-f]{64}$/

/** Most places of a save that are counted out one by one. */
const mostListed = 5

/** The schema behind what may be left out or null. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema
}

const descriptionOf = (field: z.core.$ZodType): string | null =>
  z.globalRegistry.get(field)?.description ??
  (field instanceof z.ZodOptional || field instanceof z.ZodNullable ? descriptionOf(field.unwrap()) : null)

/**
 * What the field of an event is called that its schema does not know, because an earlier or a later version of the
 * product told it: as wherever it is known. Ids are described nowhere.
 */
const elsewhere = new Map<string, string | null>()
for (const { shape } of eventSchemas)
  for (const [key, field] of Object.entries(shape)) elsewhere.set(key, elsewhere.get(key) ?? descriptionOf(field))

/** What a field is called: null for one that is only kept, its key for one that nobody knows. */
function labelOf(schema: z.core.$ZodType | null, key: string): string | null {
  const field = schema instanceof z.ZodObject ? schema.shape[key] : undefined
  if (field) return descriptionOf(field)
  const known = elsewhere.get(key)
  return known === undefined ? key : known
}

const fieldOf = (schema: z.core.$ZodType | null, key: string): z.core.$ZodType | null =>
  (schema instanceof z.ZodObject && schema.shape[key] && bare(schema.shape[key])) || null

function valueWords(value: unknown, schema: z.core.$ZodType | null): string {
  if (value === null) return '无'
  if (value === true) return '是'
  if (value === false) return '否'
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? bare(schema.element) : null
    return value.length > mostListed ? `${value.length} 处` : value.map((each) => valueWords(each, element)).join('、')
  }
  if (typeof value === 'object')
    return Object.entries(value)
      .flatMap(([key, each]) => {
        const label = labelOf(schema, key)
        return label === null ? [] : [`${label} ${valueWords(each, fieldOf(schema, key))}`]
      })
      .join('，')
  return words[String(value)] ?? (hash.test(String(value)) ? `${String(value).slice(0, 16)}…` : String(value))
}

/** Ids of accounts that a detail names. */
export const accountIn = ({ detail }: Pick<ListedEvent, 'detail'>): string | null =>
  typeof detail.accountId === 'string' ? detail.accountId : null

function checkName(slug: unknown): string {
  const check = checks.find((known) => known.slug === slug)
  return check ? `${check.code} ${check.title}` : String(slug)
}

/** The detail of an event in words, from the schema of its own verb, for the list and the table. */
export function describeEvent(
  { verb, detail }: Pick<ListedEvent, 'verb' | 'detail'>,
  accounts: ReadonlyMap<string, string>,
): string {
  const schema = eventSchema(verb)
  return Object.entries(detail)
    .flatMap(([key, value]) => {
      const label = labelOf(schema, key)
      if (label === null || value === null || value === '' || value === false) return []
      if (key === 'accountId') return [`${label}：${accounts.get(String(value)) ?? String(value)}`]
      if (key === 'slug') return [`${label}：${checkName(value)}`]
      return [`${label}：${valueWords(value, fieldOf(schema, key))}`]
    })
    .join('；')
}
