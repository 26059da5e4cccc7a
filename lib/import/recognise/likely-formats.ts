import { type Format, formats } from '@/lib/formats/registry'
import { coreOf } from './label'
import type { Source } from './source'
import { labelsOfTable, tablesOf } from './table-labels'

const coresOf = (format: Format) => new Set(tablesOf(format).flatMap(labelsOfTable).map(coreOf))

/** For each format the labels that tell it from another: those that not every format has. */
const tellingCores = formats.map((format) => {
  const others = formats.filter((other) => other !== format).map(coresOf)
  return { format, cores: [...coresOf(format)].filter((core) => others.some((other) => !other.has(core))) }
})

/**
 * The formats whose labels stand in the tables, the ones that not every format has counting; oldest first. Empty when
 * there is no such label, several when nothing tells them apart: a table that lacks the one row a format has more is
 * like the format before as well. A report of the 2021 format whose （六）其他处理 is one row has enough other labels
 * to be known for what it is.
 */
export function likelyFormats(source: Source): readonly Format[] {
  const found = new Set(
    source.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().map((cell) => (cell.text.length > 90 ? '' : coreOf(cell.text))) : [],
    ),
  )
  const scores = tellingCores.map(({ format, cores }) => ({
    format,
    score: cores.filter((core) => found.has(core)).length,
  }))
  const best = Math.max(...scores.map(({ score }) => score))
  return best === 0 ? [] : scores.filter(({ score }) => score === best).map(({ format }) => format)
}
