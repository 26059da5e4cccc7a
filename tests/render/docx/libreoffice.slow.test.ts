import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { renderDocx } from '@/lib/render/docx/render'
import { renderPdf } from '@/lib/render/pdf/render'
import { convert, office } from '../../support/office'
import { readPdf, withoutSpaces } from '../pdf/read-pdf'
import { sampleDoc } from '../sample-doc'

const folder = mkdtempSync(path.join(tmpdir(), 'docx-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What an office program prints of our file: the text of its pages. */
async function printed(file: Uint8Array): Promise<string[]> {
  writeFileSync(path.join(folder, 'report.docx'), file)
  convert('pdf', path.join(folder, 'report.docx'), folder)
  return (await readPdf(readFileSync(path.join(folder, 'report.pdf')))).pages.map(({ texts }) =>
    withoutSpaces(texts.map(({ text }) => text).join('')),
  )
}

describe.skipIf(office === null)('opened in LibreOffice', () => {
  it('keeps every table on one page, numbers its pages and leaves none empty', async () => {
    const doc = sampleDoc()
    const pages = await printed(renderDocx(doc))
    const own = await readPdf(await renderPdf(doc))
    // Word and LibreOffice measure their own fonts: a page more is theirs to take.
    expect(pages.length - own.pages.length).toBeLessThanOrEqual(1)
    expect(pages.filter((page) => page.length < 60)).toEqual([])
    const isWhole = (first: string, last: string) => pages.some((page) => page.includes(first) && page.includes(last))
    expect(isWhole('第二十条第（一）项', '行政事业性收费')).toBe(true)
    expect(isWhole('一、本年新收政府信息公开申请数量', '四、结转下年度继续办理')).toBe(true)
    expect(isWhole('未经复议直接起诉', '尚未审结')).toBe(true)
    pages.forEach((page, index) => expect(page).toContain(`—${index + 1}—`))
  })
})
