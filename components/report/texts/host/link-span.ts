/** How a linked number is marked in the page and on the clipboard: the cell, and the report whose cell it is. */
export const linkAttribute = 'data-linked-number'
export const reportAttribute = 'data-report'

/** Shown for a cell that is not filled; the document prints nothing there. */
export const unfilledText = '〔未填〕'

export const shownText = (printed: string): string => (printed === '' ? unfilledText : printed)

/** Shows the present value of a linked number. */
export function showLink(span: Element, printed: string): void {
  const text = shownText(printed)
  if (span.textContent !== text) span.textContent = text
  span.toggleAttribute('data-unfilled', printed === '')
}

/** The linked numbers in a text, in their order. */
export const linksIn = (text: Element): HTMLElement[] => [...text.querySelectorAll<HTMLElement>(`[${linkAttribute}]`)]
