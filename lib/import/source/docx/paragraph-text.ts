import { childOf, elementsOf, type XmlElement } from '@/lib/import/open/xml'
import { cleanText } from '@/lib/std/text'
import { isOn } from './numbering'
import type { Styles } from './styles'

/** What a paragraph says; its text boxes are blocks of their own. */
export interface ParagraphText {
  readonly text: string
  readonly boxes: readonly XmlElement[]
}

/** Properties, deleted text, codes of fields, small print above characters (拼音): nothing of it is printed as text. */
const unread = new Set([
  'pPr',
  'sdtPr',
  'sdtEndPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'fldData',
  'ffData',
  'rt',
  'rubyPr',
  'smartTagPr',
  'customXmlPr',
  'Fallback',
  'control',
])

/**
 * An open field: its code stands first, its result behind the separator. A table of contents repeats headings and is
 * passed over.
 */
interface Field {
  inResult: boolean
  code: string
}

const isContents = (code: string) => /^\s*(?:TOC|TOA|INDEX)\b/i.test(code)

/** Reads the text of paragraphs, in document order: a field may run over several of them. */
export class ParagraphReader {
  private fields: Field[] = []
  /** How many content controls around this place still show their prompt (单击此处输入文字). */
  private prompts = 0

  constructor(private readonly styles: Styles) {}

  read(paragraph: XmlElement): ParagraphText {
    const into = { text: '', boxes: [] as XmlElement[] }
    const style = childOf(childOf(paragraph, 'pPr'), 'pStyle')?.attributes.val ?? this.styles.standard
    this.inside(paragraph, into, this.styles.of(style)?.hidden ?? false)
    // A code that is not closed where it began would swallow the rest of the document.
    this.fields = this.fields.filter((field) => field.inResult)
    return { text: cleanText(into.text), boxes: into.boxes }
  }

  /** Tables stand in no field: one that is still open here was never closed. */
  closeFields(): void {
    this.fields = []
  }

  /** Does something inside a content control, which may show a prompt instead of content. */
  within<T>(control: XmlElement, read: () => T): T {
    const prompt = childOf(childOf(control, 'sdtPr'), 'showingPlcHdr')
    const step = prompt && isOn(prompt) ? 1 : 0
    this.prompts += step
    const result = read()
    this.prompts -= step
    return result
  }

  private inside(element: XmlElement, into: { text: string; boxes: XmlElement[] }, hidden: boolean): void {
    for (const child of elementsOf(element)) this.one(child, into, hidden)
  }

  private one(element: XmlElement, into: { text: string; boxes: XmlElement[] }, hidden: boolean): void {
    if (unread.has(element.name)) return this.note(element)
    switch (element.name) {
      case 'r':
        return this.isHidden(element, hidden) ? this.fieldMarks(element) : this.inside(element, into, hidden)
      case 'fldChar':
        return this.mark(element.attributes.fldCharType)
      case 'fldSimple':
        return isContents(element.attributes.instr ?? '') ? undefined : this.inside(element, into, hidden)
      case 'sdt':
        return this.within(element, () => this.inside(element, into, hidden))
      case 'AlternateContent':
        return this.alternative(element, into, hidden)
      case 'txbxContent':
      case 'p':
      case 'tbl':
        into.boxes.push(
          element.name === 'txbxContent' ? element : { ...element, name: 'txbxContent', children: [element] },
        )
        return
      default: {
        const text = this.isPassedOver() ? '' : written(element)
        if (text === null) this.inside(element, into, hidden)
        else into.text += text
      }
    }
  }

  /** Text for readers of two generations: one of the branches, the newer one if it says anything. */
  private alternative(element: XmlElement, into: { text: string; boxes: XmlElement[] }, hidden: boolean): void {
    const size = () => into.text.length + into.boxes.length
    const before = size()
    for (const branch of elementsOf(element)) if (size() === before) this.inside(branch, into, hidden)
  }

  private isHidden(run: XmlElement, hidden: boolean): boolean {
    const properties = childOf(run, 'rPr')
    const style = this.styles.of(childOf(properties, 'rStyle')?.attributes.val)
    if (this.prompts > 0 && style?.name === 'placeholder text') return true
    const vanish = childOf(properties, 'vanish')
    return vanish ? isOn(vanish) : hidden || (style?.hidden ?? false)
  }

  /** Marks of fields count in hidden runs as well. */
  private fieldMarks(run: XmlElement): void {
    for (const child of elementsOf(run)) {
      if (child.name === 'fldChar') this.mark(child.attributes.fldCharType)
      else this.note(child)
    }
  }

  private mark(kind: string | undefined): void {
    if (kind === 'begin') this.fields.push({ inResult: false, code: '' })
    else if (kind === 'end') this.fields.pop()
    else if (this.fields.length > 0) this.fields.at(-1)!.inResult = true
  }

  private note(element: XmlElement): void {
    const field = this.fields.at(-1)
    if (element.name === 'instrText' && field && !field.inResult && field.code.length < 100)
      field.code += plain(element)
  }

  private isPassedOver(): boolean {
    return this.fields.some((field) => !field.inResult || isContents(field.code))
  }
}

const plain = (element: XmlElement) => element.children.filter((child) => typeof child === 'string').join('')

/** The characters an element of a run stands for; null for one that only holds others. */
function written(element: XmlElement): string | null {
  switch (element.name) {
    case 't': {
      const text = plain(element).replace(/[\r\n]+/g, ' ')
      return element.attributes.space === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '')
    }
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    case 'sym':
      return symbol(element)
    default:
      return null
  }
}

/**
 * A character of a picture font sits in the private area; only the digits and marks of “Symbol” can be told, the rest
 * is a box.
 */
function symbol({ attributes: { char = '', font = '' } }: XmlElement): string {
  const code = /^[\da-f]{4}$/i.test(char) ? parseInt(char, 16) : 0
  if (code < 0xe000 || code > 0xf8ff) return code < 0x20 ? '' : String.fromCharCode(code)
  const low = code & 0xff
  return /^symbol$/i.test(font) && low >= 0x20 && low <= 0x3f ? String.fromCharCode(low) : '□'
}
