/**
 * The sentence of section 六 on the information processing fee (信息处理费): notices sent, total amount, amount really
 * collected, the three figures that 《政府信息公开信息处理费管理办法》 (国办函〔2020〕109号) wants in the annual
 * report.
 *
 * @param figures notices (件), amount charged (元), amount collected (元); null is "not filled".
 * @returns the sentence, or null when no figure is filled or the format asks for none.
 */
export function feeSentence(figures: readonly (number | string | null)[]): string | null {
  if (figures.length === 0 || figures.every((figure) => figure === null)) return null
  const [notices, charged, collected] = figures.map((figure) => (figure === null ? '　　' : String(figure)))
  const isNothing = figures.every((figure) => figure !== null && Number(figure) === 0)
  const opening = isNothing ? '本年度未发出收费通知，' : '信息处理费收取情况：本年度'
  return `${opening}发出收费通知${notices}件，总金额${charged}元，实际收取${collected}元。`
}
