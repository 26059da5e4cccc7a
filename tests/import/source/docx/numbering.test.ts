import { describe, expect, test } from 'vitest'
import { numberInFormat } from '@/lib/import/source/docx/number-words'
import { sourceOf } from './read-docx'
import { inList, kind, level, list, p, tbl, tc, tr, wordFile } from './word-file'

const texts = (body: string, numbering: string, styles = '') =>
  sourceOf(wordFile(body, { numbering, styles })).blocks.map((block) =>
    block.kind === 'text' ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  )

const outline = kind(
  1,
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'japaneseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '%1.%4', '<w:isLgl/>'),
)

describe('numbers in words', () => {
  test.each<[string, number, string]>([
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCountingThousand', 11, '十一'],
    ['japaneseCounting', 20, '二十'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 1010, '一千零一十'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['ideographZodiac', 12, '亥'],
    ['decimal', 7, '7'],
    ['decimalZero', 7, '07'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedCircleChinese', 21, '21'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['ideographEnclosedCircle', 2, '㊁'],
    ['upperRoman', 4, 'IV'],
    ['lowerRoman', 1999, 'mcmxcix'],
    ['upperLetter', 28, 'BB'],
    ['lowerLetter', 26, 'z'],
    ['none', 3, ''],
    ['toString', 3, '3'],
    ['hebrew1', 3, '3'],
  ])('%s %i is %s', (format, value, wanted) => {
    expect(numberInFormat(value, format)).toBe(wanted)
  })
})

describe('numbers Word puts in front', () => {
  test('levels count by themselves and begin again below a higher one', () => {
    const body = [
      ['总体情况', 0],
      ['主动公开', 1],
      ['依申请公开', 1],
      ['一点', 2],
      ['两点', 2],
      ['主动公开政府信息情况', 0],
      ['新的', 1],
      ['法', 3],
    ]
      .map(([text, at]) => p(text as string, inList(5, at as number)))
      .join('')
    expect(texts(body, outline + list(5, 1))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.一点',
      '2.两点',
      '二、主动公开政府信息情况',
      '（一）新的',
      '2.1 法',
    ])
  })

  test('plain paragraphs and blank ones between; blank ones count but are not shown', () => {
    expect(texts(p('甲', inList(5)) + p('正文') + p('', inList(5)) + p('乙', inList(5)), outline + list(5, 1))).toEqual(
      ['一、甲', '正文', '三、乙'],
    )
  })

  test('lists of one kind count on, an override begins anew', () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    expect(
      texts(
        [5, 5, 6, 7, 7].map((id) => p('项', inList(id))).join(''),
        outline + list(5, 1) + list(6, 1) + list(7, 1, again),
      ),
    ).toEqual(['一、项', '二、项', '三、项', '一、项', '二、项'])
  })

  test('an override may bring its own level', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1条').replace('w:start w:val="1"', 'w:start w:val="4"')}</w:lvlOverride>`
    expect(texts(p('项', inList(5)), outline + list(5, 1, own))).toEqual(['第4条 项'])
  })

  test('through a style, its ancestors, or a level that names the style', () => {
    const styles = [
      `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr>${inList(5)}</w:pPr></w:style>`,
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>',
    ].join('')
    const linked = outline.replace(
      '<w:numFmt w:val="decimal"/><w:lvlText w:val="%3."',
      '<w:numFmt w:val="decimal"/><w:pStyle w:val="3"/><w:lvlText w:val="%3."',
    )
    const styled = (text: string, style: string, more = '') => p(text, `<w:pStyle w:val="${style}"/>${more}`)
    const body =
      styled('总体情况', '1') +
      styled('主动公开', '2') +
      styled('一点', '3') +
      styled('无号', '1', inList(0)) +
      styled('直接', '3', '<w:numPr><w:ilvl w:val="1"/></w:numPr>')
    expect(texts(body, linked + list(5, 1), styles)).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '1.一点',
      '无号',
      '（二）直接',
    ])
  })

  test('a list that follows a numbering style', () => {
    const follower = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>'
    const styles = `<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>`
    expect(texts(p('甲', inList(6)), outline + follower + list(5, 1) + list(6, 2), styles)).toEqual(['一、甲'])
  })

  test('bullets say nothing, and a list that is not defined is none', () => {
    expect(
      texts(
        p('甲', inList(8)) + p('乙', inList(99)) + p('丙', inList(8, 7)),
        kind(3, level(0, 'bullet', '\uf0b7')) + list(8, 3),
      ),
    ).toEqual(['甲', '乙', '丙'])
  })

  test('a number without a mark is kept apart from the text, unless it is to stand close', () => {
    const plain = kind(4, level(0, 'decimal', '%1'), level(1, 'decimal', '%2', '<w:suff w:val="nothing"/>'))
    expect(texts(p('2024年', inList(9)) + p('项', inList(9, 1)), plain + list(9, 4))).toEqual(['1 2024年', '1项'])
  })

  test('a newer format has an older one beside it', () => {
    const wrapped =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="chineseCounting"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1、"/></w:lvl>'
    expect(texts(p('甲', inList(9)), kind(4, wrapped) + list(9, 4))).toEqual(['一、甲'])
  })

  test('in cells, in reading order', () => {
    const cell = (text: string) => tc(p(text, inList(5, 2)))
    expect(
      texts(tbl(tr(cell('属于国家秘密') + tc(p('0'))) + tr(cell('危及安全') + tc(p('1')))), outline + list(5, 1)),
    ).toEqual([
      [
        ['1.属于国家秘密', '0'],
        ['2.危及安全', '1'],
      ],
    ])
  })
})
