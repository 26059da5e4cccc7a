import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/document/model'
import { renderHtml, renderHtmlBody } from '@/lib/render/html/render'
import { documentOf, tableOf } from '../layout/documents'
import { sampleDoc } from '../sample-doc'
import { all, readHtml, textOf } from './read-html'

const doc = sampleDoc({ code: '校验码 12-7', draftMark: '草稿　有3处' })
const page = readHtml(renderHtml(doc))
const texts = (...tags: string[]) => all(page, ...tags).map(textOf)

describe('a page of its own', () => {
  it('is well-formed, in Chinese, with charset and title, and loads nothing', () => {
    expect(renderHtml(doc)).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/)
    expect(texts('title')).toEqual([doc.meta.title])
    expect(all(page, 'script', 'link', 'img', 'iframe')).toEqual([])
    expect(renderHtml(doc)).not.toMatch(/https?:/)
  })

  it('holds the body, which any page may hold that has the style sheet', () => {
    expect(renderHtml(doc)).toContain(renderHtmlBody(doc))
    const [article] = all(readHtml(renderHtmlBody(doc)), 'article')
    expect(article!.attributes).toEqual({ class: 'report', lang: 'zh-CN' })
  })
})

describe('structure', () => {
  it('one title, sections, aspects', () => {
    expect(texts('h1')).toEqual(['江南市青山区市场监督管理局2024年政府信息公开工作年度报告'])
    expect(texts('h2')).toEqual(
      doc.blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : [])),
    )
    expect(texts('h3')).toEqual(
      doc.blocks.flatMap((block) => (block.type === 'heading' && block.level === 2 ? [block.text] : [])),
    )
    expect(all(page, 'table')).toHaveLength(3)
  })

  it('ids are unique', () => {
    const ids = [...renderHtml(doc).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(200)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('signature, draft mark and code stand where they are known, and only there', () => {
    const byClass = (html: string, name: string) =>
      all(readHtml(html), 'p')
        .filter(({ attributes }) => attributes.class === name)
        .map(textOf)
    expect(byClass(renderHtml(doc), 'signature')).toEqual(['江南市青山区市场监督管理局2025年1月20日'])
    expect(byClass(renderHtml(doc), 'draft')).toEqual(['草稿　有3处'])
    expect(byClass(renderHtml(doc), 'code')).toEqual(['校验码 12-7'])
    const bare = renderHtml(documentOf([{ type: 'signature', organisation: '', date: '' }, { type: 'pageBreak' }]))
    for (const name of ['signature', 'draft', 'code']) expect(byClass(bare, name)).toEqual([])
    expect(all(readHtml(bare), 'div').map(({ attributes }) => attributes.class)).toEqual(['page-break'])
  })
})

describe('markup in a field is text', () => {
  const evil = '<script>alert(1)</script>"\'&amp;'
  const blocks: [string, Block][] = [
    ['title', { type: 'title', lines: [evil] }],
    ['heading', { type: 'heading', level: 1, text: evil, anchor: 'a' }],
    ['anchor', { type: 'heading', level: 2, text: 'x', anchor: evil }],
    ['paragraph', { type: 'paragraph', text: evil }],
    ['cell', tableOf(1, [{ text: evil, head: true, align: 'left', strong: true }])],
    ['caption', { ...tableOf(1), caption: evil }],
    ['organisation', { type: 'signature', organisation: evil, date: '' }],
    ['date', { type: 'signature', organisation: '', date: evil }],
  ]

  it.each(blocks)('%s', (_name, block) => {
    const html = renderHtmlBody(documentOf([block]))
    expect(html).not.toContain('<script')
    expect(
      `${textOf(readHtml(html))}${JSON.stringify(all(readHtml(html), 'h3').map(({ attributes }) => attributes.id ?? ''))}`,
    ).toContain(_name === 'anchor' ? JSON.stringify(evil) : evil)
  })

  it.each(['title', 'draftMark', 'code'] as const)('%s of the document', (name) => {
    const html = renderHtml(documentOf([], { [name]: evil }))
    expect(html).not.toContain('<script')
    expect(textOf(readHtml(html))).toContain(evil)
  })
})
