import { unitKey } from './unit-key'
import type { Draft, KnownUnit, ParentReference } from './unit-plan'

export interface Place {
  readonly parent: ParentReference
  readonly name: string
}

/** An organisation, known or to be added, as a node of the tree to be. */
const nodeOf = ({ line, unit }: Pick<Draft, 'line' | 'unit'>): string => unit?.id ?? `line ${line}`
const nodeOfParent = (parent: ParentReference): string => (parent.kind === 'known' ? parent.id : `line ${parent.line}`)

/**
 * The place of every line that names a parent. Lines whose parent is not found, is faulty or lies below themselves
 * become faulty, and so do those that hang on them, until nothing changes any more.
 */
export function parentsOf(drafts: readonly Draft[], known: readonly KnownUnit[]): ReadonlyMap<number, Place> {
  const find = finder(drafts, known)
  const places = new Map<number, Place>()
  for (const draft of drafts) {
    if (draft.parentText === '' || draft.faults.length > 0) continue
    const found = find(draft)
    if (typeof found === 'string') draft.faults.push(found)
    else places.set(draft.line, found)
  }
  const byLine = new Map(drafts.map((draft) => [draft.line, draft]))
  for (let settled = false; !settled; )
    settled = !hangOnFaults(drafts, places, byLine) && !circles(drafts, places, known)
  for (const { line, faults } of drafts) if (faults.length > 0) places.delete(line)
  return places
}

function finder(drafts: readonly Draft[], known: readonly KnownUnit[]) {
  const listed = index(
    drafts.flatMap((draft) =>
      keysOf(draft.name, draft.given.code ?? draft.unit?.code ?? null).map((key) => [key, draft] as const),
    ),
  )
  const inTree = index(known.flatMap((unit) => keysOf(unit.name, unit.code).map((key) => [key, unit] as const)))
  return ({ line, unit, parentText }: Draft): Place | string => {
    const key = unitKey(parentText).toUpperCase()
    const other = listed.get(key)?.[0]
    if (other)
      return other.line === line
        ? itself
        : {
            name: other.name,
            parent: other.unit ? { kind: 'known', id: other.unit.id } : { kind: 'line', line: other.line },
          }
    const named = inTree.get(key) ?? []
    const units = named.filter(({ abolishedAt }) => !abolishedAt)
    if (units.length > 1) return `系统中有 ${units.length} 个单位叫“${parentText}”，请在上级单位一列填写它的编码`
    if (!units[0])
      return named.length > 0
        ? `上级单位“${parentText}”在系统中已经撤销`
        : `没有找到上级单位“${parentText}”，名单和系统中都没有`
    return units[0].id === unit?.id ? itself : { name: units[0].name, parent: { kind: 'known', id: units[0].id } }
  }
}

const itself = '上级单位写的是它自己'

const keysOf = (name: string, code: string | null): string[] => [
  unitKey(name).toUpperCase(),
  ...(code ? [unitKey(code).toUpperCase()] : []),
]

function index<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value[]> {
  const map = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const values = map.get(key)
    if (values) values.push(value)
    else map.set(key, [value])
  }
  return map
}

/**
 * Marks lines below a line that adds nothing; a faulty line about a known organisation leaves that where it is, and
 * others may lie below it.
 */
function hangOnFaults(
  drafts: readonly Draft[],
  places: ReadonlyMap<number, Place>,
  byLine: ReadonlyMap<number, Draft>,
): boolean {
  let found = false
  for (const draft of drafts) {
    const parent = draft.faults.length === 0 ? places.get(draft.line)?.parent : undefined
    if (parent?.kind !== 'line' || byLine.get(parent.line)!.faults.length === 0) continue
    draft.faults.push(`它的上级单位在第 ${parent.line} 行，那一行有问题`)
    found = true
  }
  return found
}

/** Marks the lines that would put organisations in a circle. */
function circles(drafts: readonly Draft[], places: ReadonlyMap<number, Place>, known: readonly KnownUnit[]): boolean {
  const parents = new Map<string, string | null>(known.map(({ id, parentId }) => [id, parentId]))
  const names = new Map<string, string>(known.map(({ id, name }) => [id, name]))
  const sound = drafts.filter(({ faults }) => faults.length === 0)
  for (const draft of sound) {
    names.set(nodeOf(draft), draft.name)
    const place = places.get(draft.line)
    if (place) parents.set(nodeOf(draft), nodeOfParent(place.parent))
  }
  const inCircle = new Map<string, string>()
  const cleared = new Set<string>()
  for (const draft of sound) {
    const path: string[] = []
    let node: string | null = nodeOf(draft)
    while (node !== null && !cleared.has(node) && !path.includes(node)) {
      path.push(node)
      node = parents.get(node) ?? null
    }
    if (node !== null && !cleared.has(node)) {
      const circle = path.slice(path.indexOf(node))
      const words = [...circle, node].map((id) => names.get(id)).join(' → ')
      for (const id of circle) inCircle.set(id, words)
    }
    for (const id of path) cleared.add(id)
  }
  let found = false
  for (const draft of sound) {
    const words = inCircle.get(nodeOf(draft))
    if (words === undefined || !places.has(draft.line)) continue
    draft.faults.push(`上下级绕成了圈：${words}`)
    found = true
  }
  return found
}
