/** The words at the head of every page while findings must be corrected (必须更正); null for a report that may go out. */
export function draftMark(blocking: number): string | null {
  return blocking === 0 ? null : `草稿　尚有${blocking}处须更正或补充`
}
