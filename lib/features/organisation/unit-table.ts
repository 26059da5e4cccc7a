import { listOrganisations } from '@/lib/features/organisation/data/organisations'
import { unitColumns } from '@/lib/features/organisation/intake/unit-list-columns'
import { kinds, levels, wordFor } from '@/lib/features/organisation/policy/organisation-words'
import type { Scope } from '@/lib/platform/scope'

/** A list of organisations as a table of text, in the columns that importing takes. */
export interface UnitTable {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const heads = Object.values(unitColumns).map(([head]) => head)
const word = (flag: boolean): string => (flag ? '是' : '否')

/** The present list of organisations in scope, without abolished ones. */
export async function unitTable(scope: Scope): Promise<UnitTable> {
  const units = (await listOrganisations(scope)).filter(({ abolishedAt }) => !abolishedAt)
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const rows = units.map(({ name, shortName, level, kind, parentId, code, verticallyLed, reporting, signOff }) => [
    name,
    shortName,
    wordFor(levels, level),
    wordFor(kinds, kind),
    names.get(parentId ?? '') ?? '',
    code ?? '',
    word(verticallyLed),
    word(reporting),
    word(signOff),
  ])
  return { heads, rows }
}

/** A template with invented lines that show how to fill it in. */
export const unitTemplate: UnitTable = {
  heads,
  rows: [
    ['云溪区市场监督管理局', '区市场监管局', '县级', '政府部门', '云溪区人民政府办公室', '', '否', '是', '否'],
    ['云溪区青石镇人民政府', '青石镇', '乡级', '人民政府', '云溪区人民政府办公室', '', '否', '是', '否'],
    ['云溪区市场监督管理局青石分局', '青石分局', '乡级', '派出机构', '云溪区市场监督管理局', '', '否', '否', '否'],
  ],
}
