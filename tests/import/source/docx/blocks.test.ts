import { describe, expect, test } from 'vitest'
import { sourceOf } from './read-docx'
import { box, code, field, p, run, sdt, split, table, tbl, tc, tr, wordFile } from './word-file'

const read = (body: string, styles = '') => sourceOf(wordFile(body, { styles })).blocks
const texts = (body: string, styles = '') =>
  read(body, styles).map((block) =>
    block.kind === 'text' ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  )
const para = (inside: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`
const placeholder = '<w:style w:type="character" w:styleId="a3"><w:name w:val="Placeholder Text"/></w:style>'

describe('the text of a paragraph', () => {
  test.each<[string, string, unknown[]]>([
    ['split runs', split('政府信息公开工作年度报告'), ['政府信息公开工作年度报告']],
    [
      'spaces that are kept and spaces of the file',
      para('<w:r><w:t xml:space="preserve"> 甲 </w:t><w:t> 乙 </w:t></w:r>'),
      [' 甲 乙'],
    ],
    [
      'a tab, a hyphen, a soft hyphen',
      para('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:softHyphen/></w:r>'),
      ['甲\t乙-丙'],
    ],
    [
      'a line break is a new line',
      para('<w:r><w:t>云山市林业局</w:t><w:br/><w:t>2024年报告</w:t></w:r>'),
      ['云山市林业局', '2024年报告'],
    ],
    ['a page break alone is nothing', para('<w:r><w:br w:type="page"/></w:r>') + p('') + p('  ') + p('甲'), ['甲']],
    [
      'symbols',
      para(
        '<w:r><w:sym w:font="宋体" w:char="25A1"/><w:sym w:font="Symbol" w:char="F032"/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      ),
      ['□2□'],
    ],
    [
      'entities and CDATA',
      para('<w:r><w:t>&lt;甲&amp;乙&gt;&#20013;&#x6587;&nbsp;</w:t><w:t><![CDATA[<丙&amp;>]]></w:t></w:r>'),
      ['<甲&乙>中文&nbsp;<丙&amp;>'],
    ],
    [
      'controls, links and smart tags around runs',
      para(
        `${sdt(run('甲'))}<w:hyperlink r:id="rId9">${run('乙')}</w:hyperlink><w:smartTag w:element="x">${run('丙')}</w:smartTag><w:customXml>${run('丁')}</w:customXml>`,
      ),
      ['甲乙丙丁'],
    ],
    [
      'tracked changes: the final text',
      para(
        `<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${run('6')}</w:ins><w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`,
      ),
      ['6新'],
    ],
    [
      'a paragraph end that was deleted',
      para(run('前半'), '<w:rPr><w:del w:id="1"/></w:rPr>') + p('后半'),
      ['前半后半'],
    ],
    [
      'a paragraph that was deleted',
      para('<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('留下'),
      ['留下'],
    ],
    ['hidden text', para(run('甲') + run('乙', '<w:vanish/>') + run('丙', '<w:vanish w:val="0"/>')), ['甲丙']],
    [
      'the result of a field, not its code',
      para(
        `${field('begin')}${code(' DATE \\@ "yyyy" ')}${field('separate')}${run('2024')}${field('end')}${run('年')}`,
      ),
      ['2024年'],
    ],
    [
      'a field in a field',
      para(
        `${field('begin')}${code('IF ')}${field('begin')}${code('PAGE')}${field('separate')}${run('3')}${field('end')}${code(' = 1')}${field('separate')}${run('结果')}${field('end')}`,
      ),
      ['结果'],
    ],
    ['a field that is never closed', para(`${field('begin')}${code('X')}${run('甲')}`) + p('乙'), ['乙']],
    ['a simple field', para(`<w:fldSimple w:instr=" DOCPROPERTY x ">${run('云山市')}</w:fldSimple>`), ['云山市']],
    [
      'a phonetic guide',
      para(`<w:r><w:ruby><w:rubyPr/><w:rt>${run('yun')}</w:rt><w:rubyBase>${run('云')}</w:rubyBase></w:ruby></w:r>`),
      ['云'],
    ],
    [
      'a footnote, a comment',
      para(
        `${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/>${run('乙')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      ['甲乙'],
    ],
    [
      'an alternative is read once',
      para(
        `<mc:AlternateContent><mc:Choice Requires="wps">${run('新')}</mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`,
      ),
      ['新'],
    ],
    [
      'an empty choice gives way',
      para(
        `<mc:AlternateContent><mc:Choice Requires="x"><w:r/></mc:Choice><mc:Fallback>${run('旧')}</mc:Fallback></mc:AlternateContent>`,
      ),
      ['旧'],
    ],
    [
      'alternatives between paragraphs',
      `<mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback>${p('旧')}</mc:Fallback></mc:AlternateContent>`,
      ['旧'],
    ],
    ['control characters', para('<w:r><w:t>甲&#x7;乙&#11;丙</w:t></w:r>'), ['甲乙', '丙']],
    ['paragraphs in wrappings', `<w:ins>${p('甲')}</w:ins><w:customXml>${sdt(p('乙'))}</w:customXml>`, ['甲', '乙']],
  ])('%s', (_, body, wanted) => {
    expect(texts(body)).toEqual(wanted)
  })

  test('a text box stands behind its paragraph, whichever way it is written', () => {
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box(p('框中'))}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(p('框中'))}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(read(para(`${run('框外')}${shape}`) + p('其后'))).toEqual([
      { kind: 'text', text: '框外', where: '第 1 段' },
      { kind: 'text', text: '框中', where: '第 1 段的文本框' },
      { kind: 'text', text: '其后', where: '第 2 段' },
    ])
  })

  test('prompts of content controls are no text, text that was filled in is', () => {
    const prompt = '<w:showingPlcHdr/>'
    expect(
      texts(
        para(
          `${sdt(run('单击此处输入文字。', '<w:rStyle w:val="a3"/>'), prompt)}${run('甲')}${sdt(run('乙'), prompt)}`,
        ),
        placeholder,
      ),
    ).toEqual(['甲乙'])
    expect(
      texts(
        sdt(para(run('单击此处', '<w:rStyle w:val="a3"/>')), prompt) + para(run('丙', '<w:rStyle w:val="a3"/>')),
        placeholder,
      ),
    ).toEqual(['丙'])
  })

  test('hidden by a style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:name w:val="Hidden"/><w:basedOn w:val="g"/></w:style><w:style w:type="character" w:styleId="g"><w:basedOn w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>'
    expect(texts(para(run('甲', '<w:rStyle w:val="h"/>') + run('乙')), styles)).toEqual(['乙'])
  })

  test('a table of contents repeats headings and is passed over', () => {
    const toc = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>'
    const contents =
      para(`${field('begin')}${code('TOC \\o "1-3"')}${field('separate')}${run('一、总体情况\t1')}`) +
      p('二、主动公开\t2') +
      para(field('end'))
    expect(texts(contents + p('一、总体情况'))).toEqual(['一、总体情况'])
    expect(
      texts(sdt(p('目录'), '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>') + p('甲')),
    ).toEqual(['甲'])
    expect(texts(p('一、总体情况\t1', '<w:pStyle w:val="11"/>') + p('甲'), toc)).toEqual(['甲'])
    expect(
      texts(para(`${field('begin')}${code('TOC')}${field('separate')}${run('一')}`) + table(['甲', '1']) + p('乙')),
    ).toEqual([[['甲', '1']], '乙'])
  })
})

describe('a table', () => {
  test('names the place of every cell', () => {
    expect(read(table(['甲'], ['乙']) + table(['丙', '丁'], ['戊', '己']))[1]).toEqual({
      kind: 'table',
      rows: [
        [
          { text: '丙', where: '第 2 个表格第 1 行第 1 列' },
          { text: '丁', where: '第 2 个表格第 1 行第 2 列' },
        ],
        [
          { text: '戊', where: '第 2 个表格第 2 行第 1 列' },
          { text: '己', where: '第 2 个表格第 2 行第 2 列' },
        ],
      ],
    })
  })

  test.each<[string, string, unknown[]]>([
    [
      'a span along a row is listed once, one down the rows as blank cells',
      tbl(
        tr(tc(p('甲'), '<w:vMerge w:val="restart"/>') + tc(p('乙'), '<w:gridSpan w:val="2"/>')) +
          tr(tc(p('遮住'), '<w:vMerge/>') + tc(p('1')) + tc(p('2'))) +
          tr(tc(p('遮住'), '<w:vMerge w:val="continue"/>') + tc(p('3')) + tc(p('4'))),
      ),
      [
        [
          ['甲', '乙'],
          ['', '1', '2'],
          ['', '3', '4'],
        ],
      ],
    ],
    [
      'spans the old way',
      tbl(
        tr(
          tc(p('甲'), '<w:hMerge w:val="restart"/>') +
            tc(p(''), '<w:hMerge w:val="continue"/>') +
            tc(p(''), '<w:hMerge/>') +
            tc(p('乙')),
        ),
      ),
      [[['甲', '乙']]],
    ],
    [
      'slots before and behind a row',
      tbl(tr(tc(p('甲')) + tc(p('1')), '<w:gridBefore w:val="1"/><w:gridAfter w:val="2"/>')),
      [[['甲', '1']]],
    ],
    ['several paragraphs in a cell', tbl(tr(tc(p('商业') + p('') + p('企业')) + tc(p('1')))), [[['商业\n企业', '1']]]],
    [
      'content controls around rows, cells and texts',
      tbl(sdt(tr(sdt(tc(sdt(p('甲')))) + tc(`<w:p>${sdt(run('1'))}</w:p>`))) + sdt(sdt(tr(tc(p('乙')) + tc(p('2')))))),
      [
        [
          ['甲', '1'],
          ['乙', '2'],
        ],
      ],
    ],
    [
      'rows and cells that were deleted',
      tbl(
        tr(tc(p('旧')) + tc(p('9')), '<w:del w:id="3"/>') +
          tr(tc(p('甲')) + tc(p('旧'), '<w:cellDel w:id="4"/>') + tc(p('1')), '<w:ins w:id="5"/>'),
      ),
      [[['甲', '1']]],
    ],
    ['hidden rows', tbl(tr(tc(p('旧')), '<w:hidden/>') + tr(tc(p('甲')) + tc(p('1')))), [[['甲', '1']]]],
    [
      'a table in a cell of a page layout',
      tbl(tr(tc(p('二、主动公开政府信息情况') + table(['行政许可', '3'], ['行政处罚', '4']) + p('其后')))),
      [
        '二、主动公开政府信息情况',
        [
          ['行政许可', '3'],
          ['行政处罚', '4'],
        ],
        '其后',
      ],
    ],
    ['a frame around a number', tbl(tr(tc(p('行政许可')) + tc(table(['3']) + p('')))), [[['行政许可', '3']]]],
    [
      'a page laid out as a table',
      table(['一、总体情况'], ['全年没有发生差错。']),
      ['一、总体情况', '全年没有发生差错。'],
    ],
    [
      'a row not filled in is no heading',
      table(['一、本年新收政府信息公开申请数量', '', '']),
      [[['一、本年新收政府信息公开申请数量', '', '']]],
    ],
    [
      'a text box in a cell',
      tbl(
        tr(
          tc(`<w:p><w:r><w:pict><v:shape><v:textbox>${box(p('7'))}</v:textbox></v:shape></w:pict></w:r></w:p>`) +
            tc(p('甲')),
        ),
      ),
      [[['7', '甲']]],
    ],
    ['a table in a content control', sdt(table(['甲', '1'])), [[['甲', '1']]]],
  ])('%s', (_, body, wanted) => {
    expect(texts(body)).toEqual(wanted)
  })

  test('a prompt in the control around a cell leaves the cell blank', () => {
    const cell = sdt(tc(para(run('单击此处', '<w:rStyle w:val="a3"/>'))), '<w:showingPlcHdr/>')
    expect(texts(tbl(tr(tc(p('甲')) + cell + tc(p('2')))), placeholder)).toEqual([[['甲', '', '2']]])
  })
})
