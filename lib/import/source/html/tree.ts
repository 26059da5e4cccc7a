/** An element of a page, as far as reading it needs one: no comments, no scripts, attributes as written. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
  readonly parent: Element | null
  /** Does a table stand anywhere inside? */
  holdsTable: boolean
}

/** An element and all around it, innermost first. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parent) yield at
}

export const contains = (outer: Element, inner: Element): boolean => {
  for (const element of lineage(inner)) if (element === outer) return true
  return false
}

/** The smallest element that holds all of these. */
export function smallestAround(elements: readonly [Element, ...Element[]]): Element {
  let around = elements[0]
  for (const element of elements) while (!contains(around, element)) around = around.parent!
  return around
}
