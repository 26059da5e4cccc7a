import { expect, it } from 'vitest'
import type { PdfPage } from '@/lib/import/source/pdf/page'
import { furnitureOf } from '@/lib/import/source/pdf/page-furniture'
import { linesOf, textOfLine } from '@/lib/import/source/pdf/text-lines'

const stamp = '编号 000011 第 0 版 校验码 01CE-3A26'

/** A page with one line of text, and a foot whose page number is on the outer side. */
function page(number: number, foot: readonly string[]): PdfPage {
  const pieces = [`正文第 ${number} 段。`, ...foot].map((text, at) => ({
    text,
    left: 60 + 200 * at,
    right: 200 + 200 * at,
    baseline: at === 0 ? 400 : 800,
    size: 12,
  }))
  return { number, width: 595, height: 842, pieces, rules: { horizontal: [], vertical: [] } }
}

const textLeft = (pages: readonly PdfPage[]) => {
  const isFurniture = furnitureOf(pages)
  return pages.flatMap((each) =>
    linesOf(each.pieces)
      .filter((line) => !isFurniture(line, each))
      .map(textOfLine),
  )
}

it('knows a foot again whose number changes sides from page to page', () => {
  expect(textLeft([page(1, [stamp, '— 1 —']), page(2, ['— 2 —', stamp]), page(3, [stamp, '— 3 —'])])).toEqual([
    '正文第 1 段。',
    '正文第 2 段。',
    '正文第 3 段。',
  ])
})

it('keeps a line at the foot that stands on one page only', () => {
  expect(textLeft([page(1, ['本页另有说明。']), page(2, [])])).toContain('本页另有说明。')
})
