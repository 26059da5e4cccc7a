import { expect, test } from 'vitest'
import { compareSentences } from '@/lib/checks/copy/compare-sentences'

const record = '收到申请75件。全部按期答复。\n一是培训两次；二是巡查栏目。'

test('spaces and ends of lines are no differences', () => {
  expect(compareSentences(record, '收到申请 75件。全部按\n期答复。一是培训两次；二是巡查栏目。\n')).toEqual([])
  expect(compareSentences('', ' \n')).toEqual([])
  expect(compareSentences('甲乙。丙丁戊。', '甲\n乙。丙丁己。')).toMatchObject([
    { before: '丙丁戊。', after: '丙丁己。' },
  ])
})

test('what differs is shown sentence by sentence', () => {
  expect(compareSentences(record, record.replace('75', '57').replace('两次', '三次'))).toMatchObject([
    {
      before: '收到申请75件。',
      after: '收到申请57件。',
      pieces: [{ kind: 'same' }, { kind: 'removed', text: '75' }, { kind: 'added', text: '57' }, { kind: 'same' }],
    },
    { before: '一是培训两次；', after: '一是培训三次；' },
  ])
})

test('missing and added ones have nothing on the other side', () => {
  expect(compareSentences(record, record.replace('全部按期答复。', ''))).toMatchObject([
    { before: '全部按期答复。', after: '' },
  ])
  expect(compareSentences(record, `${record}另有一件。`)).toMatchObject([{ before: '', after: '另有一件。' }])
  expect(
    compareSentences(record, '')
      .map(({ before }) => before)
      .join(''),
  ).toBe(record.replace('\n', ''))
})

test('two sentences made one are shown together', () => {
  expect(compareSentences(record, record.replace('75件。全', '75件，全'))).toMatchObject([
    { before: '收到申请75件。全部按期答复。', after: '收到申请75件，全部按期答复。' },
  ])
})
