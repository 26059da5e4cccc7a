import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { inspectScan } from '@/lib/import/open/scan/inspect-scan'
import { joined, jpeg, objectStream, pdf, png, pngChunk } from '../../../support/scans'

const bounds = { pages: 60, pixels: 100_000_000 }
const look = async (bytes: Uint8Array) => {
  const seen = await inspectScan(bytes, bounds)
  return seen.ok ? seen.value : seen
}
const refusal = async (bytes: Uint8Array) => {
  const seen = await inspectScan(bytes, bounds)
  return seen.ok ? 'taken' : seen.code
}
const text = (words: string) => new TextEncoder().encode(words)

describe('a scan is known by its content', () => {
  test.each([
    ['a PNG', png(), { type: 'image/png', pages: 1 }],
    ['a baseline JPEG', jpeg(), { type: 'image/jpeg', pages: 1 }],
    ['a progressive JPEG of several scans', jpeg('progressive'), { type: 'image/jpeg', pages: 1 }],
    ['a PDF', pdf(), { type: 'application/pdf', pages: 1 }],
    ['a PDF of 60 pages', pdf({ pages: 60 }), { type: 'application/pdf', pages: 60 }],
    [
      'a JPEG with a preview behind it, as telephones make them',
      joined(jpeg(), jpeg('progressive')),
      { type: 'image/jpeg', pages: 1 },
    ],
    ['a JPEG with zeros behind it', joined(jpeg(), '\0'.repeat(500)), { type: 'image/jpeg', pages: 1 }],
    ['a PDF with line ends behind it', joined(pdf(), '\r\n\r\n'), { type: 'application/pdf', pages: 1 }],
    [
      'a PDF that speaks of scripts in a stream',
      pdf({ objects: ['<< /Length 11 >>\nstream\n/JavaScript\nendstream'] }),
      { type: 'application/pdf', pages: 1 },
    ],
    [
      'a PDF with packed objects',
      pdf({ objects: [objectStream('<< /Title (JS) >>')] }),
      { type: 'application/pdf', pages: 1 },
    ],
    [
      'a PDF with names that only begin like a forbidden one',
      pdf({ catalogue: '/EFX 1 /JSON 2 /Launcher 3' }),
      { type: 'application/pdf', pages: 1 },
    ],
  ])('%s', async (_, bytes, seen) => {
    expect(await look(bytes)).toEqual(seen)
  })
})

describe('what is no scan is called by its name', () => {
  test.each([
    ['', 'scan.empty', '文件是空的'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'scan.kind', '这是 SVG 图形文件'],
    ['\ufeff<?xml version="1.0"?>\n<!-- a -->\n<svg/>', 'scan.kind', '这是 SVG 图形文件'],
    ['<!doctype html><html><body>盖章</body></html>', 'scan.kind', '这是网页（HTML）'],
    ['盖章稿', 'scan.kind', '这是文本文件'],
    ['GIF89a\u0001\u0000\u0001\u0000', 'scan.kind', '这是 GIF 图片'],
    ['II*\u0000', 'scan.kind', '这是 TIFF 图片'],
    ['Rar!\u001a', 'scan.kind', '这是压缩包'],
  ])('%j', async (words, code, sentence) => {
    const seen = await look(words === '' ? new Uint8Array() : text(words))
    expect(seen).toMatchObject({ ok: false, code, message: expect.stringContaining(sentence) as string })
  })

  test.each([
    ['Word', zipSync({ 'word/document.xml': text('<a/>') }), '这是 Word 文件'],
    ['Excel', zipSync({ 'xl/workbook.xml': text('<a/>') }), '这是 Excel 表格'],
    ['OFD', zipSync({ 'OFD.xml': text('<a/>') }), '这是 OFD 版式文件'],
    ['an archive', zipSync({ 'a.png': png() }), '这是压缩包'],
    ['a program', joined('MZ', new Uint8Array(200)), '这是程序文件'],
    ['noise', Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256), '文件不是 PDF、JPG 或 PNG'],
  ])('%s', async (_, bytes, sentence) => {
    expect(await look(bytes)).toMatchObject({ code: 'scan.kind', message: expect.stringContaining(sentence) as string })
  })
})

describe('broken off anywhere it is damaged', () => {
  test.each([
    ['PNG', png()],
    ['JPG', jpeg()],
    ['JPG', jpeg('progressive')],
  ])('%s', async (name, whole) => {
    for (let length = 4; length < whole.length; length += 1) {
      expect(await look(whole.subarray(0, length)), String(length)).toMatchObject({
        code: 'scan.damaged',
        message: expect.stringContaining(name) as string,
      })
    }
  })

  test('PDF', async () => {
    const whole = pdf()
    for (const share of [0.1, 0.5, 0.9])
      expect(await refusal(whole.subarray(0, whole.length * share))).toBe('scan.damaged')
    expect(await refusal(text('%PDF-1.7\n%%EOF\n'))).toBe('scan.damaged')
  })

  test('a PNG with one wrong byte, without pixels, or of no size', async () => {
    const wrong = png()
    wrong[45]! ^= 1
    expect(await refusal(wrong)).toBe('scan.damaged')
    expect(await refusal(png(0, 3))).toBe('scan.damaged')
    const whole = png()
    expect(await refusal(joined(whole.subarray(0, 33), pngChunk('IEND', new Uint8Array())))).toBe('scan.damaged')
  })
})

describe('too much is refused by its number', () => {
  test('pixels, by what the head says', async () => {
    expect(await look(png(10_000, 10_000))).toMatchObject({ type: 'image/png' })
    expect(await look(png(10_000, 10_001))).toMatchObject({
      code: 'scan.pixels',
      message: expect.stringContaining('10000×10001 点，超过 10000 万点') as string,
    })
    const large = jpeg()
    const frame = large.findIndex((byte, at) => byte === 0xff && large[at + 1] === 0xc0)
    large.set([0xff, 0xff, 0xff, 0xff], frame + 5)
    expect(await refusal(large)).toBe('scan.pixels')
  })

  test('pages', async () => {
    expect(await look(pdf({ pages: 61 }))).toMatchObject({
      code: 'scan.pages',
      message: expect.stringContaining('61 页') as string,
    })
  })
})

describe('a PDF that does something is refused', () => {
  test.each([
    ['a script at opening', pdf({ catalogue: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }), '脚本程序'],
    ['with its name disguised', pdf({ catalogue: '/OpenAction << /S /J#61vaScript /J#53 (1) >>' }), '脚本程序'],
    ['in a packed object', pdf({ objects: [objectStream('<< /S /JavaScript /JS (1) >>')] }), '脚本程序'],
    ['a file inside', pdf({ objects: ['<< /Type /Filespec /EF << /F 101 0 R >> >>'] }), '附件'],
    ['starting a program', pdf({ catalogue: '/OpenAction << /S /Launch /F (cmd.exe) >>' }), '启动程序的动作'],
    ['sending a form', pdf({ objects: ['<< /S /SubmitForm /F (x) >>'] }), '向外发送'],
    ['a film', pdf({ objects: ['<< /Subtype /RichMedia >>'] }), '多媒体'],
  ])('%s', async (_, bytes, what) => {
    expect(await look(bytes)).toMatchObject({ code: 'scan.active', message: expect.stringContaining(what) as string })
  })

  test('so is one that is locked', async () => {
    expect(await refusal(pdf({ trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 >>' }))).toBe('scan.encrypted')
  })
})

describe('two files in one are refused', () => {
  const archive = zipSync({ 'a.txt': text('x') })
  test.each([
    ['an archive behind a PNG', joined(png(), archive)],
    ['an archive behind a JPEG', joined(jpeg(), archive)],
    ['an archive behind a PDF', joined(pdf(), archive)],
    ['a page behind a PNG', joined(png(), '<script>alert(1)</script>')],
    ['a page far behind a JPEG', joined(jpeg(), new Uint8Array(70_000), '<HTML >')],
    ['a mark across the border of two pieces', joined(png(), new Uint8Array(65_533), '%PDF-1.7')],
    ['a page before a PDF', joined('<html><script>alert(1)</script>\n', pdf())],
    [
      'an archive inside a PDF that the archive’s own end hides',
      joined('%PDF-1.7\n', archive.subarray(0, -2), new Uint8Array([6, 0]), '%%EOF\n'),
    ],
  ])('%s', async (_, bytes) => {
    expect(['scan.foreign', 'scan.damaged', 'scan.kind']).toContain(await refusal(bytes))
  })

  test('and told so', async () => {
    expect(await refusal(joined(png(), archive))).toBe('scan.foreign')
    expect(await refusal(joined('<html><script>alert(1)</script>\n', pdf()))).toBe('scan.foreign')
  })
})
