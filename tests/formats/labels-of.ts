import { gridOf } from '@/lib/formats/grid'
import type { FormatDefinition, SectionDefinition } from '@/lib/formats/types'

/** Every label a format prints, in reading order: title, headings, aspects, heads of tables row by row, fee figures. */
export function labelsOf(format: FormatDefinition): string[] {
  return [
    format.title(format.years.from),
    ...format.sections.flatMap((section) => [section.heading, ...below(format, section)]),
  ]
}

function below(format: FormatDefinition, section: SectionDefinition): string[] {
  if (section.kind === 'table')
    return gridOf(section.table)
      .rows.flat()
      .filter(({ role, text }) => role !== 'value' && text !== '')
      .map(({ text }) => text)
  if (section.id === 'overview') return format.aspects.map(({ heading }) => heading)
  return section.id === 'otherMatters' ? format.feeFigures.map(({ label }) => label) : []
}
