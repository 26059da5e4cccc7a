import type { Day } from '@/lib/std/dates'
import { withoutSpace } from '@/lib/std/text'

/** A government, or its office that writes the report for it, has until the end of March. */
const governments = /人民政府(?:办公室|办公厅)?$/

/**
 * The last day on which the report of a year may be published by law (《政府信息公开条例》第四十九条): 31 January for departments, 31 March
 * for governments. Where one lives may set an earlier day.
 */
export const legalDeadline = (organisation: string, year: number): Day => `${year + 1}-${governments.test(withoutSpace(organisation)) ? '03-31' : '01-31'}`
