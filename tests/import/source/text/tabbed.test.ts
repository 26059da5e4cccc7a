import { expect, test } from 'vitest'
import { blocksOfTabbed } from '@/lib/import/source/text/tabbed'

const shape = (text: string) =>
  blocksOfTabbed(text).map((block) =>
    block.kind === 'text' ? block.text : block.rows.map((row) => row.map((cell) => cell.text)),
  )

test('a tab starts a cell, a blank line ends a row, a line without a tab goes on with the cell', () => {
  expect(shape('前文\n\t规章\n（市政府令）\n\t0\n\n\t规范性文件\n\t1\n\n后文')).toEqual([
    '前文',
    [
      ['规章\n（市政府令）', '0'],
      ['规范性文件', '1'],
    ],
    '后文',
  ])
})

test('several cells may stand on one line', () => {
  expect(shape('规章\t0\t1\n\n\t规范性文件\t2\t3')).toEqual([
    [
      ['规章', '0', '1'],
      ['规范性文件', '2', '3'],
    ],
  ])
})

test('a heading or a sentence behind a number is not part of the cell', () => {
  expect(shape('\t行政强制\n\t0\n五、存在的主要问题及改进情况\n正文。')).toEqual([
    [['行政强制', '0']],
    '五、存在的主要问题及改进情况',
    '正文。',
  ])
  expect(shape('\t行政强制\n\t45\n（其中修改7件）')).toEqual([[['行政强制', '45\n（其中修改7件）']]])
})

test('paragraphs that are indented with a tab are text', () => {
  expect(shape('\t一、总体情况\n\t2020年，我局公开信息3条。\n\n\t规章\n\t0')).toEqual([
    '一、总体情况',
    '2020年，我局公开信息3条。',
    [['规章', '0']],
  ])
})

test('places are lines of the file', () => {
  const [text, table] = blocksOfTabbed('\n题目\n\n\t规章\n\t0')
  expect(text).toMatchObject({ where: '第 2 行' })
  expect(table?.kind === 'table' && table.rows[0]!.map((cell) => cell.where)).toEqual(['第 4 行', '第 5 行'])
})
