/** What stands on every page of a paper from practice (演练). */
export const practiceMark = '演练　内容不作数'

/**
 * The words at the head of every page while findings must be corrected (必须更正), or when the report is only for
 * practice; null for a report that may go out.
 */
export function draftMark(blocking: number, practice = false): string | null {
  if (practice) return practiceMark
  return blocking === 0 ? null : `草稿　尚有${blocking}处须更正或补充`
}
