import { expect, it } from 'vitest'
import { plainSentences } from '@/lib/checks/plain-sentences'

it('parts sentences and items of an enumeration, and tells what they say apart from their numbers', () => {
  expect(plainSentences('一是解读形式 单一；二是更新不及时。\n（三）培训偏少')).toEqual([
    { words: '一是解读形式 单一', plain: '解读形式单一' },
    { words: '二是更新不及时', plain: '更新不及时' },
    { words: '（三）培训偏少', plain: '培训偏少' },
  ])
})

it('finds nothing in nothing', () => {
  expect(plainSentences('。；\n —— ')).toEqual([])
})
