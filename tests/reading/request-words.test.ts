import { describe, expect, it } from 'vitest'
import { cellsOf } from '@/lib/formats/cells'
import { formats } from '@/lib/formats/registry'
import { application, notApplications, outcomeGroups, reasons, requesters } from '@/lib/reading/request-words'

const cells = formats.flatMap((format) => [...cellsOf(format).values()])
const rows = new Set(cells.filter(({ section }) => section === 'requests').map(({ id }) => id.split('.')[1]!))
const columns = new Set(cells.filter(({ section }) => section === 'requests').map(({ id }) => id.split('.')[2]!))

describe('words for rows and columns', () => {
  it('lead to rows and columns that exist', () => {
    for (const [, group] of outcomeGroups) expect([...rows].some((row) => row.startsWith(group))).toBe(true)
    expect(reasons.map(([, row]) => row).filter((row) => !rows.has(row))).toEqual([])
    expect(requesters.flatMap(([, ids]) => ids).filter((id) => !columns.has(id))).toEqual([])
  })

  it('read every official label of a reason as its own row', () => {
    for (const { id, rowLabels } of cells) {
      const [, row, column] = id.split('.')
      if (column !== 'total' || rowLabels.length < 3 || row === 'otherRemaining') continue
      expect(reasons.filter(([word]) => word.test(rowLabels.at(-1)!)).map(([, own]) => own)).toContain(row)
    }
  })

  it.each([
    ['予以公开', ['disclosed']],
    ['不予以公开', ['withheld']],
    ['不予公开', ['withheld']],
    ['部分不予公开', ['partlyDisclosed']],
    ['不予处理', ['notProcessed']],
  ])('%s is %s', (text, groups) => {
    expect(outcomeGroups.filter(([word]) => word.test(text)).map(([, group]) => group)).toEqual(groups)
  })

  it('tell applications from other things that are counted', () => {
    expect(['政府信息公开申请', '依申请公开', '要求公开政府信息的申请'].every((text) => application.test(text))).toBe(
      true,
    )
    expect(['政协提案', '行政复议', '行政许可申请'].every((text) => notApplications.test(text))).toBe(true)
    expect(notApplications.test('信访举报投诉类申请')).toBe(false)
  })
})
