import { formats } from '@/lib/formats/registry'
import { coreOf } from './label'
import { labelsOfTable, tablesOf } from './table-labels'

const cores = new Set(formats.flatMap(tablesOf).flatMap(labelsOfTable).map(coreOf))

/** Nothing longer is a label. */
const longest = 120

/**
 * Is this, white space and numbering apart, a label of a table of any format? Cheap enough to be asked of every cell of
 * a page.
 */
export const isKnownLabel = (text: string): boolean =>
  text.length <= longest && /\p{Script=Han}/u.test(text) && cores.has(coreOf(text))
