import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { kindOf } from '@/lib/import/open/kind'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])), { level: 0 })
const ole = (stream: string) =>
  bytes(
    `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\0'.repeat(600)}${[...stream].join('\0')}${'\0'.repeat(40)}`,
  )
const kind = (content: string | Uint8Array, name = 'file') =>
  kindOf({ name, bytes: typeof content === 'string' ? strToU8(content) : content })

describe('told by the bytes, whatever the name says', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['a report', '\ufeff \n{"kind":', 'report'],
    ['text', '东湖市教育局2024年政府信息公开工作年度报告', 'text'],
    ['Markdown', '# 东湖市教育局\n\n| 信息内容 |', 'text'],
    ['text that speaks of markup', '报告中的 <table> 未关闭', 'text'],
    ['a page', '<!DOCTYPE html><html>', 'html'],
    ['a page behind a mark and a comment', '\ufeff\n<!-- saved from url -->\n<html>', 'html'],
    ['XHTML', '<?xml version="1.0" encoding="gb2312"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">', 'html'],
    ['a piece of a page', '<div class="TRS_Editor"><p>一、</p>', 'html'],
    ['Word 2003 XML', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>', 'wordXml'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related;\n', 'mht'],
    ['DOCX', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['XLSX', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['slides', zip('ppt/presentation.xml'), 'slides'],
    ['OFD', zip('OFD.xml'), 'ofd'],
    [
      'an Open Document',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }, { level: 0 }),
      'odt',
    ],
    [
      'an Open Document of tables',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }, { level: 0 }),
      'ods',
    ],
    ['an archive', zip('a.txt'), 'zip'],
    ['an empty archive', zipSync({}), 'zip'],
    ['PDF', '%PDF-1.7', 'pdf'],
    ['PDF behind a line', '\n\n%PDF-1.4', 'pdf'],
    ['Word 97', ole('WordDocument'), 'doc'],
    ['Excel 97', ole('Workbook'), 'xls'],
    ['a document with a password', ole('EncryptedPackage'), 'encrypted'],
    ['PowerPoint 97', ole('PowerPoint Document'), 'slides'],
    ['a container of something else', ole('Thumbs'), 'ole'],
    ['RTF', '{\\rtf1\\ansi', 'rtf'],
    ['PNG', bytes('\u0089PNG\r\n'), 'image'],
    ['JPEG', bytes('\u00ff\u00d8\u00ff\u00e0'), 'image'],
    ['WebP', 'RIFF0000WEBPVP8 ', 'image'],
    ['BMP', bytes('BM\u0036\u0010\0\0\0\0\0\0'), 'image'],
    ['text that begins with BM', 'BM 局 2024 年', 'text'],
    ['RAR', bytes('Rar!\u001a\u0007'), 'archive'],
    ['noise', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), 'unknown'],
  ])('%s', (_, content, expected) => {
    for (const name of ['file', 'a.docx', 'a.txt', 'a.pdf']) expect(kind(content, name)).toBe(expected)
  })

  test('text in UTF-16, with its mark and without', () => {
    const page = [...Buffer.from('<html><body>年度报告', 'utf16le')]
    expect(kind(Uint8Array.from([0xff, 0xfe, ...page]))).toBe('html')
    expect(kind(Uint8Array.from(page))).toBe('html')
  })
})

describe('the name decides where the bytes do not', () => {
  test.each([
    ['报告.report.json', '“kind”', 'report'],
    ['报告.docx', 'PK\u0003\u0004damaged', 'docx'],
    ['报告.xlsx', 'PK\u0003\u0004damaged', 'xlsx'],
    ['报告', 'PK\u0003\u0004damaged', 'zip'],
    ['table.htm', '年报\n<table>', 'html'],
  ])('%s', (name, content, expected) => {
    expect(kind(content, name)).toBe(expected)
  })
})
