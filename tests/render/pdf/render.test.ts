import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFonts } from '@/lib/render/fonts/load'
import { layout } from '@/lib/render/layout/layout'
import { renderPdf } from '@/lib/render/pdf/render'
import { documentOf, paragraph } from '../layout/documents'
import { sampleDoc } from '../sample-doc'
import { fontNames, readPdf, withoutSpaces } from './read-pdf'

const doc = sampleDoc({ code: '校验码 12-7-abcdef', draftMark: '草稿　有3处未更正' })
let bytes: Uint8Array
let file: Awaited<ReturnType<typeof readPdf>>
beforeAll(async () => {
  bytes = await renderPdf(doc)
  file = await readPdf(bytes)
})

const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')

describe('what is copied out of it', () => {
  it('is every text of every page, in the order of the layout', () => {
    const pages = layout(doc, loadFonts().advance)
    expect(file.pages).toHaveLength(pages.length)
    file.pages.forEach(({ texts }, index) => {
      expect(withoutSpaces(texts.map(({ text }) => text).join(''))).toBe(
        withoutSpaces(pages[index]!.texts.map(({ text }) => text).join('')),
      )
    })
  })

  it('stands where the layout put it', () => {
    const [page] = layout(doc, loadFonts().advance)
    const [title] = page!.texts.filter(({ face }) => face === 'title')
    const found = file.pages[0]!.texts.find(({ text }) => text === title!.text)!
    expect(found.x).toBeCloseTo(title!.x, 1)
    expect(841.89 - found.y).toBeCloseTo(title!.baseline, 1)
  })

  it('has the rare characters of names, drawn by fonts that are in the file', async () => {
    const rare = await renderPdf(
      documentOf([
        paragraph('旻玥瞭昉𬉼䶮，￥12'),
        { type: 'heading', level: 2, text: '旻玥瞭昉𬉼䶮', anchor: 'a' },
        { type: 'title', lines: ['𬉼䶮'] },
      ]),
    )
    const { pages } = await readPdf(rare)
    expect(withoutSpaces(pages[0]!.texts.map(({ text }) => text).join(''))).toBe(
      '旻玥瞭昉𬉼䶮，￥12旻玥瞭昉𬉼䶮𬉼䶮—1—',
    )
    // The six letters are the mark of a subset that is embedded.
    expect(fontNames(rare).length).toBeGreaterThan(1)
    expect(fontNames(rare).every((name) => /^[A-Z]{6}\+(Fandol|Noto)/.test(name))).toBe(true)
  })

  it('is not spoilt by documents drawn before, whose characters share a glyph with ours', async () => {
    await renderPdf(documentOf([paragraph('•⋯')]))
    const { pages } = await readPdf(await renderPdf(documentOf([paragraph('·…')])))
    expect(withoutSpaces(pages[0]!.texts.map(({ text }) => text).join(''))).toBe('·…—1—')
  })
})

describe('the file', () => {
  it('is PDF 1.7 of A4 pages in Chinese', () => {
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7')
    file.pages.forEach(({ size }) => expect(size.map(Math.round)).toEqual([0, 0, 595, 842]))
    expect(file.info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'zh-CN',
      Title: doc.meta.title,
      Author: doc.meta.organisation,
      Subject: '第 7 版',
      Keywords: doc.meta.digest,
      Creator: '政府信息公开年报编制系统',
      Producer: '政府信息公开年报编制系统',
    })
    expect(file.info.CreationDate).toMatch(/^D:2025012\d/)
  })

  it('embeds every font it uses, and no Helvetica', () => {
    expect(
      fontNames(bytes)
        .map((name) => name.replace(/^[A-Z]{6}\+/, ''))
        .sort(),
    ).toEqual([
      'FandolFang-Regular',
      'FandolKai-Regular',
      'NotoSansSC-Medium',
      'NotoSerifSC-Bold',
      'NotoSerifSC-Regular',
    ])
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Helvetica')
  })

  it('has a bookmark to the page of each heading', () => {
    const headings = layout(doc, loadFonts().advance).flatMap(({ number, headings: found }) =>
      found.map(({ text }) => ({ title: text, page: number })),
    )
    expect(headings).toHaveLength(11)
    expect(file.bookmarks).toEqual(headings)
    expect(file.pageMode).toBe('UseOutlines')
  })
})

describe('the same document gives the same bytes', () => {
  it('again, and at the same time as others', async () => {
    const other = sampleDoc({ organisation: '江北市旻玥区教育局' })
    const [first, second, third, fourth] = await Promise.all([
      renderPdf(doc),
      renderPdf(other),
      renderPdf(doc),
      renderPdf(other),
    ])
    expect([first, third].map(hash)).toEqual([hash(bytes), hash(bytes)])
    expect(hash(second!)).toBe(hash(fourth!))
    const { pages } = await readPdf(second!)
    const text = pages.flatMap(({ texts }) => texts.map((item) => item.text)).join('')
    expect(text).toContain('江北市旻玥区教育局')
    expect(text).not.toContain(doc.meta.organisation)
  })

  it('in another process that has drawn nothing else', async () => {
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', path.join(import.meta.dirname, 'print-hash.ts')],
      { encoding: 'utf8', env: { ...process.env, TZ: 'America/New_York' } },
    )
    expect(printed).toBe(hash(await renderPdf(sampleDoc())))
  })

  it('and another revision other bytes', async () => {
    expect(hash(await renderPdf(sampleDoc({ revision: 8 })))).not.toBe(hash(await renderPdf(sampleDoc())))
  })
})

it('a document with nothing in it is one page', async () => {
  expect((await readPdf(await renderPdf(documentOf([])))).pages).toHaveLength(1)
})
