import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from '@/lib/render/layout/segments'

const units = (text: string) => segments(text).join('¦')

describe('marks (GB/T 15834-2011, 5.1)', () => {
  it.each([...'。，、；：！？）》〉】〕」』”’％·／'])('%s never starts a line', (mark) => {
    expect(units(`公开${mark}信息`)).toBe(`公¦开${mark}${'／'.includes(mark) ? '' : '¦'}信¦息`)
  })

  it.each([...'（《〈【〔「『“‘￥'])('%s never ends a line', (mark) => {
    expect(units(`公开${mark}信息`)).toBe(`公¦开¦${mark}信¦息`)
  })

  it('several marks in a row stay together', () => {
    expect(units('称（《条例》）。')).toBe('称¦（《条¦例》）。')
    expect(units('“‘公’”，')).toBe('“‘公’”，')
  })

  it.each(['——', '……'])('%s is not split and starts no line', (mark) => {
    expect(units(`公开${mark}信息`)).toBe(`公¦开${mark}¦信¦息`)
  })

  it('分隔号 neither starts nor ends a line', () => {
    expect(units('万元/件')).toBe('万¦元/件')
  })

  it('a mark that belongs to a character stays with it', () => {
    expect(units('Ā\u0301公')).toBe('Ā\u0301¦公')
  })
})

describe('what is not cut', () => {
  it.each([
    '2024',
    '1,234.56',
    '12.5%',
    '2024-12-31',
    '2024.12.31',
    '2024-01-01~2024-12-31',
    '-5',
    '+3.5',
    '0123-4567890',
    'Excel',
    'A4',
    'don’t',
    '12345678901234567890',
  ])('%s', (text) => {
    expect(segments(`共${text}件`)).toEqual(['共', text, '件'])
  })

  it('a range of years keeps its sign inside, a list of items does not', () => {
    expect(units('2019-2020年')).toBe('2019-2020¦年')
    expect(units('甲-5')).toBe('甲¦-5')
  })
})

describe('addresses', () => {
  it('may end a line after / ? & = # - _ . but not between the slashes', () => {
    expect(units('见https://www.example.gov.cn/zwgk/2024-01/index_1.html?id=12&page=3#top')).toBe(
      '见¦https://www.¦example.¦gov.¦cn/¦zwgk/¦2024-¦01/¦index_¦1.¦html?¦id=¦12&¦page=¦3#¦top',
    )
  })

  it('is cut after 24 characters where nothing else helps', () => {
    expect(segments('a'.repeat(60)).map((unit) => unit.length)).toEqual([24, 24, 12])
    expect(segments('1'.repeat(30)).map((unit) => unit.length)).toEqual([24, 6])
  })
})

describe('white space', () => {
  it('stays with what precedes', () => {
    expect(segments('公 开　信\u00a0息')).toEqual(['公 ', '开　', '信\u00a0', '息'])
    expect(segments('two words')).toEqual(['two ', 'words'])
  })

  it('after an opening mark does not release the mark', () => {
    expect(segments('（ 公开')).toEqual(['（ 公', '开'])
  })

  it('at the start is a unit of its own', () => {
    expect(segments('　　公')).toEqual(['　　', '公'])
  })
})

it('nothing gives nothing', () => {
  expect(segments('')).toEqual([])
})

it('the units are the text again, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      (text) => segments(text).join('') === text && segments(text).every((unit) => unit !== ''),
    ),
  )
})

it.each([
  ['closing marks', '。'],
  ['opening marks', '（'],
  ['spaces', ' '],
  ['digits', '1'],
  ['han', '公'],
  ['slashes', '/'],
])('100,000 %s take no more than a moment', (_name, character) => {
  const start = performance.now()
  expect(segments(character.repeat(100_000)).join('')).toHaveLength(100_000)
  expect(performance.now() - start).toBeLessThan(3000)
})
