import { cleanText } from '@/lib/std/text'
import type { Element } from './tree'
import type { Hidden } from './visibility'

/** Elements that stand in a line of text; all others begin a line of their own. */
const inline = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'data',
  'output',
  'tt',
  'u',
  'var',
  'wbr',
  'img',
  'input',
])
export const isInline = (name: string) => inline.has(name) || name.includes(':')

/** What a reader sees in a form field: pages made from forms print their figures in fields. */
export const fieldText = ({ attributes: { type = 'text', value = '' } }: Element): string =>
  /^(?:text|number|tel)$/i.test(type) ? value : ''

/** All text of a cell; a break or a paragraph begins a new line. `kept` keeps spaces and line ends as they stand. */
export function cellText(cell: Element, hidden: Hidden, kept = false): string {
  let text = ''
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') text += kept ? child : child.replace(/[ \t\r\n\f]+/g, ' ')
      else if (hidden(child)) continue
      else if (child.name === 'br') text += '\n'
      else if (child.name === 'input') text += fieldText(child)
      else if (child.name === 'select') text += chosen(child)
      else if (isInline(child.name) || child.name === 'textarea') walk(child)
      else {
        text += '\n'
        walk(child)
        text += '\n'
      }
    }
  }
  walk(cell)
  const clean = cleanText(text)
  return kept ? clean : clean.replace(/ *\n[ \n]*/g, '\n').trim()
}

function chosen(select: Element): string {
  const options = select.children.filter(
    (child): child is Element => typeof child !== 'string' && child.name === 'option',
  )
  const option = options.find(({ attributes }) => 'selected' in attributes) ?? options[0]
  return option?.children.filter((child) => typeof child === 'string').join('') ?? ''
}
