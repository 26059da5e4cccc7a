import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type LineStyle, textWidth } from '@/lib/render/layout/lines'
import { characters } from '@/lib/std/text'
import { plainMeasure } from './plain-measure'

const style: LineStyle = { face: 'fang', size: 10, spacing: 0 }
/** Lines of ten characters of 10 pt. */
const lines = (text: string, more: Parameters<typeof breakLines>[4] = {}, width = 100) =>
  breakLines(text, style, width, plainMeasure, more)
const texts = (text: string, more: Parameters<typeof breakLines>[4] = {}, width = 100) =>
  lines(text, more, width).map((line) => line.text)
const reach = ({ text, width, spacing }: { text: string; width: number; spacing: number }) =>
  width + spacing * (characters(text).length - 1)

describe('filling', () => {
  it('puts as many characters on a line as it has slots, though the last glyph is wider than its slot', () => {
    const narrow = { ...style, spacing: -0.2 }
    const broken = breakLines('公'.repeat(21), narrow, 98, plainMeasure)
    expect(broken.map(({ text }) => text.length)).toEqual([10, 10, 1])
    expect(10 * 10 + broken[0]!.spacing * 9).toBeCloseTo(98)
  })

  it('takes the indent from the first line only', () => {
    expect(texts('公'.repeat(25), { indent: 20 }).map((text) => text.length)).toEqual([8, 10, 7])
  })

  it('pulls a closing mark in by squeezing where half a character is all that lacks', () => {
    const [first] = breakLines('公'.repeat(9) + '开。' + '公'.repeat(3), style, 105, plainMeasure)
    expect(first!.text).toBe('公'.repeat(9) + '开。')
    expect(first!.spacing).toBeCloseTo(-0.5)
    expect(texts('公'.repeat(9) + '开。' + '公'.repeat(3))[0]).toBe('公'.repeat(9))
  })

  it('does not squeeze cells, which are not justified', () => {
    expect(
      breakLines('公'.repeat(9) + '开。', style, 105, plainMeasure, { justify: false }).map(({ text, spacing }) => [
        text,
        spacing,
      ]),
    ).toEqual([
      ['公'.repeat(9), 0],
      ['开。', 0],
    ])
  })
})

describe('justifying', () => {
  it('spreads a line to the edge, and leaves the last one alone', () => {
    const broken = lines('公'.repeat(9) + '（开）' + '公开')
    expect(broken.map(({ text }) => text)).toEqual(['公'.repeat(9), '（开）公开'])
    expect(reach(broken[0]!)).toBeCloseTo(100)
    expect(broken[1]!.spacing).toBe(0)
  })

  it('does not tear a line apart for the sake of its edge', () => {
    const broken = lines('公a' + 'b'.repeat(19) + '开')
    expect(broken[0]).toMatchObject({ text: '公', spacing: 0 })
  })
})

describe('units wider than a line', () => {
  it('are cut by character', () => {
    expect(texts('开' + 'a'.repeat(22), {}, 50)).toEqual(['开', 'a'.repeat(10), 'a'.repeat(10), 'aa'])
  })

  it('a character wider than the line stands on a line of its own', () => {
    expect(texts('公开', {}, 5)).toEqual(['公', '开'])
  })
})

describe('white space', () => {
  it('at the end of a line hangs over its edge and is dropped', () => {
    expect(texts('公'.repeat(10) + '    ' + '开')).toEqual(['公'.repeat(10), '开'])
    expect(texts('a'.repeat(20) + ' '.repeat(500) + 'b')).toEqual(['a'.repeat(20), 'b'])
  })

  it('alone, and nothing at all, are one empty line', () => {
    for (const text of ['', ' ', '　'.repeat(300), '\t\n']) expect(texts(text)).toEqual([''])
  })
})

it('counts rare characters once, not by UTF-16 unit', () => {
  expect(texts('𬉼'.repeat(12)).map((text) => characters(text).length)).toEqual([10, 2])
  expect(textWidth('𬉼a', style, plainMeasure)).toBe(15)
})

describe('whatever the text', () => {
  const alphabet = fc.constantFrom(
    ...'公开信息年报。，、；：！？）》”’（《“‘…—·/%￥-.,:()[]0123456789abcXYZ 　旻玥瞭昉𬉼䶮',
  )
  const text = fc.string({ unit: alphabet, maxLength: 300 })
  const width = fc.integer({ min: 25, max: 300 })

  it('every character but white space stands once, in order', () => {
    fc.assert(
      fc.property(text, width, (source, room) => {
        const broken = texts(source, {}, room)
        expect(broken.join('').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''))
        expect(broken.every((line) => line === line.trimEnd())).toBe(true)
      }),
    )
  })

  it('no line is wider than its room', () => {
    fc.assert(
      fc.property(text, width, fc.boolean(), (source, room, justify) => {
        lines(source, { justify }, room).forEach((line) => expect(reach(line)).toBeLessThanOrEqual(room + 0.02))
      }),
    )
  })

  it('no line starts with a closing mark or ends with an opening one, unless one unit is longer than a line', () => {
    // Short runs of marks, so that every unit fits.
    const words = fc
      .array(
        fc.constantFrom(
          '公开',
          '信息',
          '，',
          '。',
          '（年报）',
          '《条例》',
          '“三审三校”',
          '2024年',
          '12.5%',
          '——',
          '……',
          'A4',
          '、',
        ),
        { maxLength: 60 },
      )
      .map((parts) =>
        parts
          .filter((part, index) => !/^[，。、—…]/.test(part) || (index > 0 && !/[，。、—…]$/.test(parts[index - 1]!)))
          .join(''),
      )
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 300 }), (source, room) => {
        texts(source, {}, room).forEach((line, index) => {
          if (index > 0) expect(line).not.toMatch(/^[。，、）》”…—%]/)
          expect(line).not.toMatch(/[（《“]$/)
        })
      }),
    )
  })
})

it.each([
  ['han', '公开'],
  ['closing marks', '。'],
  ['opening marks', '（'],
  ['spaces after an opening mark', ' '],
  ['digits', '12'],
  ['words', 'ab '],
])('a paragraph of 100,000 characters of %s is broken in a moment', (_name, piece) => {
  const text = '（' + piece.repeat(100_000 / piece.length) + '公'
  const start = performance.now()
  expect(lines(text).length).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(5000)
})
