/** Digits a spreadsheet keeps of a number; what a file has behind them is noise of the binary form. */
const significant = 15

/**
 * A number of a spreadsheet as a person sees it: 329.18770000000001 is 329.1877, 1.2E-4 is 0.00012. What is no number
 * stays as it is.
 */
export function numberText(stored: string): string {
  const text = stored.trim()
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(text)) return text
  const digits = text
    .replace(/[eE].*$/, '')
    .replace(/[^\d]/g, '')
    .replace(/^0+/, '')
  if (digits.length <= significant && /^(?:0|-?[1-9]\d*)(?:\.\d*[1-9])?$/.test(text)) return text
  // Adding 0 takes the sign off a zero.
  const value = Number(Number(text).toPrecision(significant)) + 0
  if (!Number.isFinite(value)) return text
  const shown = String(value)
  return shown.includes('e')
    ? Math.abs(value) < 1
      ? value.toFixed(20).replace(/0+$/, '')
      : BigInt(Math.round(value)).toString()
    : shown
}
