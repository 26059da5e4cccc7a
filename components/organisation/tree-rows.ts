import { unitKey } from '@/lib/features/organisation/policy/unit-key'

/** An organisation as the page of organisations has it. */
export interface OrganisationRow {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly level: string
  readonly kind: string
  readonly verticallyLed: boolean
  readonly code: string | null
  readonly reporting: boolean
  readonly signOff: boolean
  readonly abolished: boolean
  readonly parentId: string | null
  readonly accounts: number
}

/** A row in sight: how deep it lies, whether something is below it, and, for a search, where it is. */
export interface TreeRow extends OrganisationRow {
  readonly depth: number
  readonly below: number
  readonly above: string
}

/** What the person looks for. */
export interface TreeView {
  readonly search: string
  readonly withAbolished: boolean
  readonly open: ReadonlySet<string>
}

/**
 * The rows in sight, parents before children: all below an open row; with a search, what matches by name, short name or
 * code, wherever it lies. Thousands of organisations are gone through once for each change of view.
 */
export function treeRows(rows: readonly OrganisationRow[], { search, withAbolished, open }: TreeView): TreeRow[] {
  const living = withAbolished ? rows : rows.filter(({ abolished }) => !abolished)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const below = new Map<string | null, OrganisationRow[]>()
  const ids = new Set(living.map(({ id }) => id))
  for (const row of living) {
    const parent = row.parentId !== null && ids.has(row.parentId) ? row.parentId : null
    const siblings = below.get(parent)
    if (siblings) siblings.push(row)
    else below.set(parent, [row])
  }
  const shown = (row: OrganisationRow, depth: number): TreeRow => ({
    ...row,
    depth,
    below: below.get(row.id)?.length ?? 0,
    above: names.get(row.parentId ?? '') ?? '',
  })
  const wanted = unitKey(search).toLowerCase()
  if (wanted !== '')
    return living
      .filter(({ name, shortName, code }) =>
        [name, shortName, code ?? ''].some((text) => unitKey(text).toLowerCase().includes(wanted)),
      )
      .map((row) => shown(row, 0))
  const visible: TreeRow[] = []
  const walk = (parent: string | null, depth: number) => {
    for (const row of below.get(parent) ?? []) {
      visible.push(shown(row, depth))
      if (open.has(row.id)) walk(row.id, depth + 1)
    }
  }
  walk(null, 0)
  return visible
}
