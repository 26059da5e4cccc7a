import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sourceOfDocx } from '@/lib/import/source/docx/docx-source'
import { importSource } from '@/lib/import/understand/import-source'
import { renderDocx } from '@/lib/render/docx/render'
import { sampleDoc } from '../../../render/sample-doc'
import { docxFixture, sourceOf } from './read-docx'
import { documentXml, inList, kind, level, list, p, run, table, tbl, tc, tr, wordFile } from './word-file'

const withDocument = (xml: string) => wordFile('', { files: { 'word/document.xml': xml } })
const deep = (depth: number) =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('甲')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`
const entities = (body: string) =>
  `<!DOCTYPE x [<!ENTITY a "${'哈'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${documentXml(body).replace(/^<\?xml[^>]*>\s*/, '')}`
const styleChain = (length: number) =>
  Array.from(
    { length },
    (_, at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
  ).join('')

describe('what is no report of Word is refused with a sentence', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'import.empty'],
    ['a text', strToU8('政府信息公开工作年度报告'), 'import.damaged'],
    ['half a file', docxFixture('libreoffice').slice(0, 6000), 'import.damaged'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('甲') }), 'import.noDocument'],
    [
      'a workbook',
      wordFile('', {
        files: {
          '[Content_Types].xml':
            '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        },
      }),
      'import.noDocument',
    ],
    ['no main part', wordFile('', { files: { 'word/document.xml': null } }), 'import.noDocument'],
    [
      'a main part outside',
      wordFile('', {
        files: {
          '_rels/.rels':
            '<Relationships><Relationship Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
        },
      }),
      'import.noDocument',
    ],
    ['no body', withDocument('<w:document xmlns:w="x"/>'), 'import.noDocument'],
    ['an empty document', wordFile(p('') + p('\u3000')), 'import.emptyDocument'],
    ['a web page embedded in an empty document', wordFile('<w:altChunk r:id="c" xmlns:r="r"/>'), 'import.embedded'],
    ['entities that expand', withDocument(entities(p('&b;'))), 'import.damaged'],
    [
      'an entity from outside',
      withDocument(`<!DOCTYPE d SYSTEM "file:///etc/passwd">${documentXml(p('甲'))}`),
      'import.damaged',
    ],
    [
      'a document type in the styles',
      wordFile(p('甲'), { files: { 'word/styles.xml': '<!DOCTYPE x><w:styles xmlns:w="x"/>' } }),
      'import.damaged',
    ],
    ['10,000 tables in each other', wordFile(deep(10_000)), 'import.damaged'],
    ['XML that is cut off', withDocument(documentXml(table(['行政许可', '12'])).slice(0, -60)), 'import.damaged'],
    ['XML with crossed tags', withDocument(documentXml('<w:p><w:r></w:p></w:r>')), 'import.damaged'],
    [
      'a very long text',
      wordFile(Array.from({ length: 21 }, () => p('字'.repeat(100_000))).join('')),
      'import.tooLarge',
    ],
  ])('%s', (_, bytes, code) => {
    const result = sourceOfDocx(bytes)
    expect(result).toMatchObject({ ok: false, code })
    expect(result.ok ? '' : result.message).toMatch(/^\p{Script=Han}.*\p{Script=Han}/u)
  })

  test('a bomb in the main part, also one that lies about its size', () => {
    const bomb = wordFile('<w:p/>'.repeat(2_000_000), { packing: 9 })
    expect(sourceOfDocx(bomb)).toMatchObject({ ok: false, code: 'import.tooLarge' })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at + 4 <= bomb.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 5_000, true)
    expect(sourceOfDocx(bomb)).toMatchObject({ ok: false, code: 'import.damaged' })
  })
})

describe('odd files are read as far as they go', () => {
  test('entities nobody defined stay as they stand', () => {
    expect(sourceOf(wordFile(p('甲').replace('甲', '&x;&#0;&#x110000;'))).blocks).toMatchObject([
      { text: '&x;&#0;&#x110000;' },
    ])
  })

  test('without styles, numbering, relationships and content types', () => {
    const files = {
      'word/styles.xml': null,
      'word/numbering.xml': null,
      'word/_rels/document.xml.rels': null,
      '_rels/.rels': null,
      '[Content_Types].xml': null,
    }
    expect(sourceOf(wordFile(p('甲', inList(1)), { files })).blocks).toMatchObject([{ text: '甲' }])
  })

  test('the main part is found by its content type', () => {
    const type = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    const files = {
      'word/document.xml': null,
      '_rels/.rels': null,
      'word/document9.xml': documentXml(p('甲')),
      '[Content_Types].xml': `<Types><Override PartName="/word/document9.xml" ContentType="${type}"/></Types>`,
    }
    expect(sourceOf(wordFile('', { files })).blocks).toMatchObject([{ text: '甲' }])
  })

  test('styles in a circle or a long chain, lists with levels that are none', () => {
    const circle =
      '<w:style w:type="paragraph" w:styleId="x"><w:basedOn w:val="y"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:basedOn w:val="x"/></w:style>'
    const numbering = kind(1, level(0, 'decimal', '%1%2%9、')) + list(1, 1)
    const body =
      p('甲', '<w:pStyle w:val="x"/>') +
      p('乙', '<w:pStyle w:val="s0"/>') +
      p('丙', inList(1, 99)) +
      p('丁', inList(1, -1)) +
      p('戊', inList(1)) +
      p('己', '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr>')
    const blocks = sourceOf(wordFile(body, { styles: circle + styleChain(2_000), numbering })).blocks
    expect(blocks.map((block) => (block.kind === 'text' ? block.text : ''))).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
      '111、戊',
      '己',
    ])
  })

  test('tables in tables as deep as anybody builds them', () => {
    expect(sourceOf(wordFile(deep(15))).blocks).toMatchObject([{ kind: 'table', rows: [[{ text: '甲' }]] }])
  })

  test('a table without rows, a row without cells, a cell without paragraphs', () => {
    expect(
      sourceOf(wordFile(tbl('') + tbl(tr('')) + tbl(tr(tc(''))) + p('甲'))).blocks.filter(
        (block) => block.kind === 'text',
      ),
    ).toMatchObject([{ text: '甲', where: '第 1 段' }])
  })

  test('a long document takes time in proportion', { timeout: 60_000 }, () => {
    const body = (count: number) =>
      Array.from({ length: count }, (_, at) => p(`第${at}句话。`, inList(1))).join('') +
      table(...Array.from({ length: count }, (_, at) => [`${at}`, '1', '2']))
    const numbering = kind(1, level(0, 'decimal', '%1.')) + list(1, 1)
    const timed = (count: number) => {
      const bytes = wordFile(body(count), { numbering })
      // Time on a core: other programs of the machine do not count.
      const before = process.cpuUsage()
      sourceOf(bytes)
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    timed(300)
    const small = Math.max(timed(300), timed(300))
    // Ten times the text; a hundred times the time would be quadratic.
    expect(timed(3000)).toBeLessThan(small * 50)
  })
})

describe('damage at random', () => {
  const whole = unzipSync(renderDocx(sampleDoc()))
  const pieces = fc.constantFrom(
    '<w:p>',
    '</w:p>',
    '<w:tc>',
    '</w:tbl>',
    '<w:vMerge/>',
    '&amp;',
    '&',
    '<',
    '>',
    '"',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:sdt>',
    '\u0000',
    '9'.repeat(30),
  )

  test('a part of XML with pieces cut and put in becomes a source or is refused; nothing is thrown', {
    timeout: 120_000,
  }, () => {
    const document = strFromU8(whole['word/document.xml']!)
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), put: pieces }), {
          minLength: 1,
          maxLength: 4,
        }),
        (changes) => {
          let text = document
          for (const { at, cut, put } of changes) {
            const from = Math.floor(at * text.length)
            text = text.slice(0, from) + put + text.slice(from + cut)
          }
          const source = sourceOfDocx(zipSync({ ...whole, 'word/document.xml': strToU8(text) }, { level: 1 }))
          const result = source.ok ? importSource(source.value) : source
          if (!result.ok) expect(result.message).toMatch(/\p{Script=Han}/u)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('so does a file with bytes changed', { timeout: 120_000 }, () => {
    const file = docxFixture('libreoffice')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const bytes = file.slice()
          for (const [at, value] of changes) bytes[at] = value
          const source = sourceOfDocx(bytes)
          if (!source.ok) expect(source.message).toMatch(/\p{Script=Han}/u)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('runs that never end, marks of fields that close nothing', () => {
    expect(
      sourceOf(wordFile(`<w:p>${'<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(5000)}${run('甲')}</w:p>`)).blocks,
    ).toMatchObject([{ text: '甲' }])
    expect(
      sourceOf(
        wordFile(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000)}</w:p>${p('乙').repeat(2000)}`),
      ).blocks,
    ).toHaveLength(2000)
  })
})
