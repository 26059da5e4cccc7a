import { isGovernmentOrItsOffice } from '@/lib/std/chinese/organ-names'
import { type Day, isDay, officialDate } from '@/lib/std/dates'

/**
 * The last day on which the report of a year may be published by law (《政府信息公开条例》第四十九条): 31 January for
 * departments, 31 March for governments. Where one lives may set an earlier day.
 * @param kind what the organ is, where that is known; a government need not be told by its name then
 */
export const legalDeadline = (organisation: string, year: number, kind?: string): Day =>
  `${year + 1}-${kind === 'government' || isGovernmentOrItsOffice(organisation) ? '03-31' : '01-31'}`

/**
 * What a competent department (主管部门) asks for in a year, for the organ it is set at and all below it; null leaves a
 * field to the rule above.
 */
export interface DeadlineRule {
  readonly organisationId: string
  /** Last day to hand in. */
  readonly submitBy: Day | null
  /** Last day to publish. */
  readonly publishBy: Day | null
  /** Whether publishing needs the signed and sealed scan (签字盖章扫描件). */
  readonly requireScan: boolean | null
}

/** What counts for one organ in a year. */
export interface Deadlines {
  readonly submitBy: Day
  readonly publishBy: Day
  readonly requireScan: boolean
}

/** The parts of an organisation that its deadlines depend on; `path` holds the ids from the root down, "/…/own id/". */
export interface DeadlineSubject {
  readonly name: string
  readonly kind: string
  readonly path: string
}

/**
 * The rules of a year by the organ they are set at, and what they ask for below the organs met so far: a list asks for
 * thousands of units with few parents.
 */
interface Known {
  readonly rules: ReadonlyMap<string, DeadlineRule>
  readonly below: Map<string, Asked>
}
type Asked = Omit<DeadlineRule, 'organisationId'>

const nothingAsked: Asked = { submitBy: null, publishBy: null, requireScan: null }
const sorted = new WeakMap<readonly DeadlineRule[], Known>()

function byOrganisation(rules: readonly DeadlineRule[]): Known {
  const known = sorted.get(rules)
  if (known) return known
  const made = { rules: new Map(rules.map((rule) => [rule.organisationId, rule])), below: new Map<string, Asked>() }
  sorted.set(rules, made)
  return made
}

/** What the rules at an organ and above it ask for, field by field the nearest; the parent's answer is remembered. */
function askedOf(path: string, known: Known): Asked {
  if (path.length < 2) return nothingAsked
  const cut = path.lastIndexOf('/', path.length - 2) + 1
  const parent = path.slice(0, cut)
  let above = known.below.get(parent)
  if (!above) known.below.set(parent, (above = askedOf(parent, known)))
  const own = known.rules.get(path.slice(cut, -1))
  return own
    ? {
        submitBy: own.submitBy ?? above.submitBy,
        publishBy: own.publishBy ?? above.publishBy,
        requireScan: own.requireScan ?? above.requireScan,
      }
    : above
}

/** The rules that bear on an organ, the nearest first: its own, then that of the organ above it, up to the root. */
export function rulesAbove<Rule extends DeadlineRule>(path: string, rules: readonly Rule[]): Rule[] {
  const known = byOrganisation(rules).rules as ReadonlyMap<string, Rule>
  return path
    .split('/')
    .flatMap((id) => known.get(id) ?? [])
    .reverse()
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

/**
 * The days that count for an organ in a year. Field by field the nearest rule at or above it counts, in the end the
 * law; no rule puts a day off beyond the law, and handing in is never later than publishing.
 * @param rules the rules of that year; give the same array for every organ of a list
 */
export function deadlinesFor(
  { name, kind, path }: DeadlineSubject,
  year: number,
  rules: readonly DeadlineRule[],
): Deadlines {
  const asked = askedOf(path, byOrganisation(rules))
  const legal = legalDeadline(name, year, kind)
  const publishBy = earlier(asked.publishBy ?? legal, legal)
  return {
    publishBy,
    submitBy: earlier(asked.submitBy ?? publishBy, publishBy),
    requireScan: asked.requireScan ?? false,
  }
}

/**
 * What is wrong with a rule for an organ and a year, in a sentence; null when nothing is. A day is in the year after,
 * because no report can be written before its year has ended, and no later than the law allows that organ.
 */
export function ruleFault(
  { submitBy, publishBy }: Pick<DeadlineRule, 'submitBy' | 'publishBy'>,
  { name, kind }: Pick<DeadlineSubject, 'name' | 'kind'>,
  year: number,
): string | null {
  const legal = legalDeadline(name, year, kind)
  const fault = (what: string, day: Day | null): string | null => {
    if (day === null) return null
    if (!isDay(day)) return `${what}不是日历上有的日期`
    if (day < `${year + 1}-01-01`) return `${what}早于${year + 1}年1月1日，那时${year}年度还没有结束`
    return day > legal
      ? `${what}晚于法定期限：《政府信息公开条例》第四十九条规定，“${name}”应当在${officialDate(legal)}前完成`
      : null
  }
  const wrong = fault('报送截止日期', submitBy) ?? fault('公布截止日期', publishBy)
  return (
    wrong ??
    (submitBy !== null && publishBy !== null && submitBy > publishBy ? '报送截止日期晚于公布截止日期，请改早' : null)
  )
}

/**
 * Whether an organ may publish only with the signed and sealed scan (签字盖章扫描件): as the nearest rule says, and not
 * where none says anything.
 */
export const requiresScan = (path: string, rules: readonly DeadlineRule[]): boolean =>
  askedOf(path, byOrganisation(rules)).requireScan ?? false
