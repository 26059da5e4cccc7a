import { describe, expect, test } from 'vitest'
import { freeProse } from '@/lib/import/recognise/free-prose'

const freed = (...rows: readonly (readonly string[])[]) =>
  freeProse({ kind: 'table', rows: rows.map((row) => row.map((text) => ({ text, where: '' }))) }).map((block) =>
    block.kind === 'text' ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  )

describe('text that only looks like cells', () => {
  test.each<[string, string[][], unknown[]]>([
    [
      'a heading and a sentence at the head of a row',
      [
        ['一、总体情况', '全年没有差错。'],
        ['行政许可', '3'],
      ],
      ['一、总体情况', '全年没有差错。', [['行政许可', '3']]],
    ],
    [
      'paragraphs of one cell',
      [['一、总体情况\n全年没有差错。\n\n继续努力。']],
      ['一、总体情况', '全年没有差错。', '继续努力。'],
    ],
    ['alone among blank cells', [['', '第二十条有关信息如下。', '']], ['第二十条有关信息如下。']],
    [
      'rows before and behind',
      [['行政许可', '3'], ['五、存在的主要问题及改进情况'], ['行政处罚', '4']],
      [[['行政许可', '3']], '五、存在的主要问题及改进情况', [['行政处罚', '4']]],
    ],
    [
      'an official label that looks like a heading',
      [['四、结转下年度继续办理', '', '']],
      [[['四、结转下年度继续办理', '', '']]],
    ],
    [
      'an official label with a full stop in it',
      [['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。）', '申请人情况']],
      [[['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。）', '申请人情况']]],
    ],
    ['a blank row', [['', '']], [[['', '']]]],
  ])('%s', (_, rows, wanted) => {
    expect(freed(...rows)).toEqual(wanted)
  })
})
