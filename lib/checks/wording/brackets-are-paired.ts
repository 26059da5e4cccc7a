import { ordinals } from '@/lib/std/chinese/numerals'
import { defineCheck } from '../define-check'
import { fieldTexts } from '../field-texts'
import { quote } from '../wording'

const closing: Readonly<Record<string, string>> = { '（': '）', '(': ')', '《': '》', '“': '”', '〔': '〕', '【': '】' }
const opening: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closing).map(([open, close]) => [close, open]),
)

/** A number in front of an item, “1）” or “a)”: a closing bracket that never had a partner. */
const numbered = new RegExp(String.raw`(?:^|[。；;，,、：:\s])[\da-zA-Z${ordinals}]{1,3}$`, 'u')

/** Without half a rare character at either end. */
const wholeCharacters = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

/** The first bracket of a paragraph that is closed by another kind, or not at all; null when all are in order. */
export function oddBracket(
  paragraph: string,
): { readonly at: number; readonly open: string; readonly close: string } | null {
  const stack: { mark: string; at: number }[] = []
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph[at]!
    if (closing[mark]) stack.push({ mark, at })
    if (!opening[mark]) continue
    const last = stack.at(-1)
    if (last && closing[last.mark] === mark) stack.pop()
    else if (last && '（('.includes(last.mark) && '）)'.includes(mark))
      return { at: last.at, open: last.mark, close: mark }
    else if (!(')）'.includes(mark) && numbered.test(paragraph.slice(Math.max(0, at - 4), at))))
      return { at, open: '', close: mark }
  }
  const left = stack[0]
  return left ? { at: left.at, open: left.mark, close: '' } : null
}

/** Brackets and quotation marks open and close in pairs of one width; （万元) is half of each. */
export const bracketsArePaired = defineCheck({
  code: 'T5',
  slug: 'brackets-are-paired',
  severity: 'hint',
  needs: [],
  title: '括号、引号、书名号成对使用',
  basis: '《标点符号用法》（GB/T 15834）：括号、引号、书名号成对使用；年度报告格式参照公文格式排版',
  run: (subject) =>
    fieldTexts(subject).flatMap(({ field, place, text }) => {
      for (const paragraph of text.split('\n')) {
        const odd = oddBracket(paragraph)
        if (!odd) continue
        const words = wholeCharacters(paragraph.slice(Math.max(0, odd.at - 3), odd.at + 12))
        const said =
          odd.open && odd.close
            ? `“${odd.open}”与“${odd.close}”不是一对`
            : odd.open
              ? `“${odd.open}”没有对应的“${closing[odd.open]}”`
              : `“${odd.close}”前没有对应的“${opening[odd.close]}”`
        return [
          {
            place,
            field,
            quote: words,
            message: `${quote(words)}一处，${said}。`,
            advice: '请补全，或改为成对的全角符号。',
            left: { text: '文中', value: words },
          },
        ]
      }
      return []
    }),
})
