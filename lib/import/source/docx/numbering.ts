import { childOf, childrenOf, type XmlElement } from '@/lib/import/open/xml'
import { numberInFormat } from './number-words'

/** Which list a paragraph belongs to; `level` counts from 0. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly inDigits: boolean
  readonly tight: boolean
  readonly restart: number | null
  readonly style: string | null
}
interface List {
  /** Lists of one kind count on from each other. */ readonly kind: string
  readonly levels: readonly (Level | undefined)[]
  readonly restarts: ReadonlyMap<number, number>
}

const deepestLevel = 8
const val = (element: XmlElement | undefined, name: string) => childOf(element, name)?.attributes.val
const whole = (text: string | undefined, otherwise: number) =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise

/**
 * The numbers Word puts in front of paragraphs: they stand nowhere in the text and are counted here as Word counts
 * them.
 */
export class Numbering {
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  /** @param styleList the list a numbering style names (numStyleLink) */
  constructor(part: XmlElement | null, styleList: (style: string) => string | null) {
    const kinds = new Map(
      childrenOf(part ?? undefined, 'abstractNum').map((kind) => [kind.attributes.abstractNumId ?? '', kind]),
    )
    const lists = new Map(childrenOf(part ?? undefined, 'num').map((num) => [num.attributes.numId ?? '', num]))
    for (const [id, num] of lists) {
      let kind = val(num, 'abstractNumId') ?? ''
      const link = val(kinds.get(kind), 'numStyleLink')
      if (link !== undefined) kind = val(lists.get(styleList(link) ?? ''), 'abstractNumId') ?? kind
      const levels: (Level | undefined)[] = []
      const restarts = new Map<number, number>()
      childrenOf(kinds.get(kind), 'lvl').forEach((lvl) => setLevel(levels, lvl))
      for (const override of childrenOf(num, 'lvlOverride')) {
        const lvl = childOf(override, 'lvl')
        if (lvl) setLevel(levels, lvl)
        const start = val(override, 'startOverride')
        if (start !== undefined) restarts.set(whole(override.attributes.ilvl, 0), whole(start, 1))
      }
      this.lists.set(id, { kind, levels, restarts })
    }
  }

  /** The level of a list that belongs to a paragraph style. */
  levelOfStyle(list: string, style: string): number | null {
    const level = this.lists.get(list)?.levels.findIndex((candidate) => candidate?.style === style) ?? -1
    return level < 0 ? null : level
  }

  /** Counts a paragraph and gives what is printed in front of it; bullets print nothing that could be read. */
  next({ list: id, level }: ListPlace): string {
    const list = this.lists.get(id)
    const own = list?.levels[level]
    if (!list || !own) return ''
    const counts = this.counts.get(list.kind) ?? this.counts.set(list.kind, []).get(list.kind)!
    const startsAnew = list.restarts.get(level)
    const first = startsAnew !== undefined && !this.begun.has(`${id}.${level}`)
    this.begun.add(`${id}.${level}`)
    counts[level] = first ? startsAnew : counts[level] === undefined ? own.start : counts[level] + 1
    for (let deeper = level + 1; deeper <= deepestLevel; deeper += 1) {
      const restart = list.levels[deeper]?.restart ?? deeper
      if (restart > level) counts[deeper] = undefined
    }
    if (own.format === 'bullet') return ''
    const number = own.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1
      const of = list.levels[at]
      return numberInFormat(counts[at] ?? of?.start ?? 1, own.inDigits ? 'decimal' : (of?.format ?? 'decimal'))
    })
    // A tab or a space stands behind the number; behind a mark of punctuation it would say nothing.
    return !own.tight && /[\p{L}\p{N}]$/u.test(number) ? `${number} ` : number
  }
}

function setLevel(levels: (Level | undefined)[], lvl: XmlElement): void {
  const at = whole(lvl.attributes.ilvl, 0)
  if (at > deepestLevel) return
  // Formats newer than the reader's are wrapped, with an older one as fallback.
  const fallback = childOf(childOf(lvl, 'AlternateContent'), 'Fallback')
  const restart = val(lvl, 'lvlRestart')
  const legal = childOf(lvl, 'isLgl')
  levels[at] = {
    start: whole(val(lvl, 'start'), 0),
    format: val(lvl, 'numFmt') ?? val(fallback, 'numFmt') ?? 'decimal',
    text: val(lvl, 'lvlText') ?? '',
    inDigits: legal !== undefined && isOn(legal),
    tight: val(lvl, 'suff') === 'nothing',
    restart: restart === undefined ? null : whole(restart, at),
    style: val(lvl, 'pStyle') ?? null,
  }
}

/** An on/off property: on unless it says otherwise. */
export const isOn = (property: XmlElement): boolean =>
  !['0', 'false', 'off', 'none'].includes(property.attributes.val ?? '1')
