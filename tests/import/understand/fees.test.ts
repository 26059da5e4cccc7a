import { expect, test } from 'vitest'
import { feeSentence } from '@/lib/document/fee-sentence'
import { format2019 } from '@/lib/formats/2019'
import { format2021 } from '@/lib/formats/2021'
import { findFees, isFeeSentence } from '@/lib/import/understand/fees'

const values = (text: string) => findFees(format2021, text).map((fee) => fee.value)

test.each([
  ['本年度未发出收费通知，发出收费通知0件，总金额0元，实际收取0元。', [0, '0', '0']],
  ['全年发出收费通知书3份，总金额共1,200元，实际收取总金额800.50元。', [3, '1200', '800.50']],
  ['全年未收取信息处理费。', []],
  ['发出收费通知若干件，总金额5元。', ['5']],
  ['实际收取总金额7元。', ['7']],
])('%j', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test('the trial format asks for no fees', () => {
  expect(findFees(format2019, '发出收费通知0件，总金额0元，实际收取0元。')).toEqual([])
})

test('the sentences the product prints are known again, others with more in them are not', () => {
  expect(
    [feeSentence([0, '0', '0']), feeSentence([2, '1200', '800'])].filter((sentence) => !isFeeSentence(sentence!)),
  ).toEqual([])
  expect(isFeeSentence('发出收费通知2件，总金额5元，实际收取5元，另有3件减免。')).toBe(false)
})
