import { childOf, childrenOf, type XmlElement } from '@/lib/import/open/xml'
import { isOn } from './numbering'

/** What a style says about the text itself, its own ancestors included. */
export interface Style {
  readonly id: string
  /** Built-in name in lower case: the same in every language of the program. */
  readonly name: string
  readonly list: string | null
  readonly level: number | null
  readonly hidden: boolean
}

/** Word itself allows eleven. */
const mostAncestors = 30

/** The styles of a document (styles.xml); those of paragraphs, characters and lists share one set of names. */
export class Styles {
  private readonly elements: ReadonlyMap<string, XmlElement>
  private readonly known = new Map<string, Style | null>()
  /** The style of paragraphs that name none. */
  readonly standard: string | null

  constructor(part: XmlElement | null) {
    const styles = childrenOf(part ?? undefined, 'style')
    this.elements = new Map(styles.map((style) => [style.attributes.styleId ?? '', style]))
    const standard = styles.find(
      ({ attributes }) => attributes.type === 'paragraph' && ['1', 'true', 'on'].includes(attributes.default ?? ''),
    )
    this.standard = standard?.attributes.styleId ?? null
  }

  /** A style by its id; null for one the document does not define. */
  of(id: string | null | undefined): Style | null {
    return id ? this.find(id, 0) : null
  }

  private find(id: string, depth: number): Style | null {
    if (!this.known.has(id)) {
      // A style that is its own ancestor finds itself half known, and stops there.
      this.known.set(id, null)
      this.known.set(id, this.read(id, depth))
    }
    return this.known.get(id)!
  }

  private read(id: string, depth: number): Style | null {
    const element = this.elements.get(id)
    if (!element) return null
    const above = childOf(element, 'basedOn')?.attributes.val
    const parent = above && depth < mostAncestors ? this.find(above, depth + 1) : null
    const place = childOf(childOf(element, 'pPr'), 'numPr')
    const level = childOf(place, 'ilvl')?.attributes.val
    const vanish = childOf(childOf(element, 'rPr'), 'vanish')
    return {
      id,
      name: (childOf(element, 'name')?.attributes.val ?? '').toLowerCase(),
      list: childOf(place, 'numId')?.attributes.val ?? parent?.list ?? null,
      level: level === undefined ? (parent?.level ?? null) : Number(level),
      hidden: vanish ? isOn(vanish) : (parent?.hidden ?? false),
    }
  }
}
