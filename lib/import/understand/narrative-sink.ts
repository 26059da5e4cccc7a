import { type NarrativeId, narrativeIds, narrativeName } from '@/lib/formats/narrative'
import type { FormatDefinition } from '@/lib/formats/types'
import type { SourceText } from '@/lib/import/recognise/source'
import { type Paragraph, paragraphsOf } from '@/lib/report/narrative'
import { longestText } from '@/lib/report/schema'

/** Collects the texts of a report, and what found no place of its own. */
export class NarrativeSink {
  readonly texts = new Map<NarrativeId, Paragraph[]>(narrativeIds.map((id) => [id, []]))
  /** Sub-headings of section 一 as written. */
  readonly aspects: string[] = []
  readonly unread: { text: string; where: string }[] = []
  private readonly lengths = new Map<NarrativeId, number>()

  constructor(private readonly format: FormatDefinition) {}

  holds(id: NarrativeId): boolean {
    return this.texts.get(id)!.length > 0
  }

  /** Appends a paragraph; one that would make the text too long to be stored is left over, not cut. */
  add(id: NarrativeId, { text, where }: SourceText): void {
    const length = (this.lengths.get(id) ?? 0) + text.length
    if (length > longestText) return this.leave(text, where)
    this.lengths.set(id, length)
    this.texts.get(id)!.push(...paragraphsOf(text))
  }

  leave(text: string, where: string): void {
    if (text.trim() !== '') this.unread.push({ text: text.trim(), where })
  }

  /** A heading the format has no place for; its text was joined to another part. */
  merged(heading: string, into: NarrativeId, where: string): void {
    this.leave(heading, `${where}，已并入“${narrativeName(this.format, into).replace(/^（.）/, '')}”`)
  }
}
