import { characters, withoutSpace } from '@/lib/std/text'
import { kinds, levels, longestCode, longestName, wordFor } from './organisation-words'
import { parentsOf } from './plan-unit-parents'
import { unitKey } from './unit-key'
import type { AddedUnit, ChangedUnit, Draft, KnownUnit, ListedUnit, UnitFields, UnitPlan } from './unit-plan'
import { readFlag, readKind, readLevel } from './unit-words'

/** Codes as they are compared. */
const codeKey = (text: string): string => withoutSpace(text).toUpperCase()

/**
 * Plans what a list of organisations would change. A line is known by its code, else by its full name; then what
 * differs is changed (another name is a rename, another parent a move), else it is new. Faulty lines are told with
 * their reasons and left out, with all that hang on them.
 */
export function planUnits(rows: readonly ListedUnit[], known: readonly KnownUnit[]): UnitPlan {
  const drafts = rows.map(readRow)
  match(drafts, known)
  for (const draft of drafts) if (!draft.unit) requireFields(draft)
  const parents = parentsOf(drafts, known)
  const sound = drafts.filter(({ faults }) => faults.length === 0)
  const nameOf = new Map(known.map(({ id, name }) => [id, name]))

  const added: AddedUnit[] = []
  const changed: ChangedUnit[] = []
  const unchanged: { line: number; name: string }[] = []
  for (const { line, name, unit, given } of sound) {
    const place = parents.get(line) ?? null
    if (!unit) {
      const { level, kind } = given
      const usual = { shortName: name, verticallyLed: false, reporting: true, signOff: false, code: null }
      const where = { parent: place!.parent, parentName: place!.name }
      added.push({ ...usual, ...given, line, name, level: level!, kind: kind!, ...where })
      continue
    }
    const keys = (Object.keys(given) as (keyof UnitFields)[]).filter((key) => !isSame(key, given[key], unit[key]))
    const pick = (from: Partial<UnitFields>) =>
      Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<UnitFields>
    const move =
      place && !(place.parent.kind === 'known' && place.parent.id === unit.parentId)
        ? { from: nameOf.get(unit.parentId ?? '') ?? '', to: place.name, parent: place.parent }
        : null
    if (keys.length === 0 && !move) unchanged.push({ line, name })
    else changed.push({ line, id: unit.id, name: unit.name, before: pick(unit), after: pick(given), move })
  }
  const listed = new Set(drafts.map(({ unit }) => unit?.id))
  return {
    added,
    changed,
    unchanged,
    faulty: drafts
      .filter(({ faults }) => faults.length > 0)
      .map(({ line, name, faults }) => ({ line, name, reasons: faults })),
    missing: known
      .filter(({ id, abolishedAt }) => !abolishedAt && !listed.has(id))
      .map(({ id, name }) => ({ id, name })),
  }
}

/** A name that differs only in space or the width of brackets, or a code in its letters' case, is no other. */
function isSame(
  field: keyof UnitFields,
  one: UnitFields[keyof UnitFields] | undefined,
  other: UnitFields[keyof UnitFields],
): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other
  return field === 'code' ? codeKey(one) === codeKey(other) : unitKey(one) === unitKey(other)
}

function readRow(row: ListedUnit): Draft {
  const faults: string[] = []
  const tooLong = (what: string, text: string, most: number) => {
    const { length } = characters(text)
    if (length > most) faults.push(`${what}有 ${length} 个字，最多 ${most} 个字`)
  }
  const word = <T>(
    what: string,
    text: string | undefined,
    read: (text: string) => T | null,
    choices: string,
  ): T | undefined => {
    if (!text) return undefined
    const value = read(text)
    if (value === null) faults.push(`${what}“${text}”看不懂，请写${choices}`)
    return value ?? undefined
  }
  const { line, name, shortName = '', parent = '' } = row
  if (name === '') faults.push('没有写单位全称')
  tooLong('单位全称', name, longestName)
  tooLong('简称', shortName, longestName)
  const code = codeKey(row.code ?? '')
  tooLong('编码', code, longestCode)
  if (/^\d(?:\.\d+)?E\+\d+$/.test(code))
    faults.push(`编码“${code}”被表格软件改成了科学记数，请把这一列设为文本，重新填写`)
  const given: { -readonly [Key in keyof UnitFields]?: UnitFields[Key] | undefined } = {
    name,
    shortName: shortName || undefined,
    code: code || undefined,
    level: word('层级', row.level, readLevel, levels.map(({ label }) => label).join('、')),
    kind: word('性质', row.kind, readKind, kinds.map(({ label }) => `“${label}”`).join('')),
    verticallyLed: word('是否垂管', row.verticallyLed, readFlag, '是或否'),
    reporting: word('是否报送', row.reporting, readFlag, '是或否'),
    signOff: word('是否内部审签', row.signOff, readFlag, '是或否'),
  }
  const written = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<UnitFields>
  return { line, name, given: written, parentText: parent, faults, unit: null }
}

function requireFields({ faults, given, parentText }: Draft): void {
  if (faults.length > 0) return
  const lacking = [given.level ? '' : '层级', given.kind ? '' : '性质', parentText ? '' : '上级单位'].filter(Boolean)
  if (lacking.length > 0) faults.push(`系统中没有这个单位，新增时须写明${lacking.join('、')}`)
}

/** Finds the organisation that each line speaks of, and lines that speak of the same. */
function match(drafts: readonly Draft[], known: readonly KnownUnit[]): void {
  const byCode = new Map(known.flatMap((unit) => (unit.code ? [[codeKey(unit.code), unit] as const] : [])))
  const byName = new Map<string, KnownUnit[]>()
  for (const unit of known) byName.set(unitKey(unit.name), [...(byName.get(unitKey(unit.name)) ?? []), unit])
  const living = (name: string) => (byName.get(unitKey(name)) ?? []).filter(({ abolishedAt }) => !abolishedAt)
  const seen = new Map<string, number>()

  for (const draft of drafts) {
    if (draft.name === '') continue
    const coded = draft.given.code ? byCode.get(draft.given.code) : undefined
    const named = living(draft.name)
    draft.unit = coded ?? (named.length === 1 ? named[0]! : null)
    if (!coded && named.length > 1)
      draft.faults.push(`系统中有 ${named.length} 个单位叫“${draft.name}”，请填写编码，以便分清是哪一个`)
    const gone = draft.unit?.abolishedAt
      ? draft.unit
      : !draft.unit && named.length === 0
        ? byName.get(unitKey(draft.name))?.[0]
        : undefined
    if (gone) draft.faults.push(`“${gone.name}”在系统中已经撤销，请先在单位页恢复它`)
    const marks = [
      [`name ${unitKey(draft.name)}`, '单位全称相同'],
      [draft.given.code && `code ${draft.given.code}`, '编码相同'],
      [draft.unit && `unit ${draft.unit.id}`, '是同一个单位'],
    ] as const
    // One reason is enough.
    const [twin] = marks.filter(([mark]) => mark && seen.has(mark))
    if (twin) draft.faults.push(`与第 ${seen.get(twin[0] ?? '')} 行${twin[1]}`)
    for (const [mark] of marks) if (mark && !seen.has(mark)) seen.set(mark, draft.line)
  }
  // Another organisation has the new name already, and keeps it.
  const renamed = new Set(
    drafts
      .filter(({ unit, name, faults }) => unit && faults.length === 0 && unitKey(unit.name) !== unitKey(name))
      .map(({ unit }) => unit!.id),
  )
  for (const { unit, name, faults } of drafts) {
    const other =
      unit && unitKey(unit.name) !== unitKey(name) && living(name).find(({ id }) => id !== unit.id && !renamed.has(id))
    if (other) faults.push(`编码属于“${unit.name}”，全称却是系统中另一个单位的，请核对编码和全称`)
  }
}

/** A value of a field as the preview shows it. */
export function unitWord(field: keyof UnitFields, value: UnitFields[keyof UnitFields] | undefined): string {
  if (field === 'level') return wordFor(levels, String(value))
  if (field === 'kind') return wordFor(kinds, String(value))
  return typeof value === 'boolean' ? (value ? '是' : '否') : (value ?? '（空）') || '（空）'
}

/** Names of the fields, as the heads of the list call them. */
export const unitFieldNames: Record<keyof UnitFields, string> = {
  name: '单位全称',
  shortName: '简称',
  level: '层级',
  kind: '性质',
  code: '编码',
  verticallyLed: '是否垂管',
  reporting: '是否报送',
  signOff: '是否内部审签',
}
