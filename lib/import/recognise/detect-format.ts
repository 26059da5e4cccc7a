import { formats } from '@/lib/formats/registry'
import type { FormatDefinition } from '@/lib/formats/types'
import { coreOf } from './label'
import type { Source } from './source'
import { labelsOfTable, tablesOf } from './table-labels'

const coresOf = (format: FormatDefinition) => new Set(tablesOf(format).flatMap(labelsOfTable).map(coreOf))

/** For each format the labels no other one has. */
const ownCores = formats.map((format) => {
  const others = new Set(formats.filter((other) => other !== format).flatMap((other) => [...coresOf(other)]))
  return { format, cores: [...coresOf(format)].filter((core) => !others.has(core)) }
})

/**
 * The format whose own labels stand in the tables, the ones no other format has counting. Null when nothing tells them
 * apart. A report of the 2021 format whose （六）其他处理 is one row has enough other labels to be known for what it
 * is.
 */
export function detectFormat(source: Source): FormatDefinition | null {
  const found = new Set(
    source.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().map((cell) => (cell.text.length > 90 ? '' : coreOf(cell.text))) : [],
    ),
  )
  const scores = ownCores.map(({ format, cores }) => ({
    format,
    score: cores.filter((core) => found.has(core)).length,
  }))
  const best = Math.max(...scores.map(({ score }) => score))
  const leaders = scores.filter(({ score }) => score === best)
  return best > 0 && leaders.length === 1 ? leaders[0]!.format : null
}
