import { accept, type Result, refuse } from '@/lib/std/result'

/** Characters of an address on a website; far above any that works in every browser. */
export const longestAddress = 500

const example = '例如 https://www.example.gov.cn/zwgk/nianbao/2025.html'
const fault = (message: string) => refuse('address.invalid', message)

/**
 * Hosts that nobody outside the office reaches: names without a dot, and addresses of private networks (RFC 1918, 4193,
 * 6761, 6890).
 */
const privateHost =
  /^(?:[^.:[\]]+|.*\.(?:local|localhost|internal|lan|home)|0\..*|10\..*|127\..*|169\.254\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\..*|\[(?:::|::1|f[cd].*|fe[89ab].*|::ffff:.*)\])$/i

/**
 * The address under which an office published its report, as a browser understands it; '' for none. What a person
 * pastes may have spaces around it and Chinese in its path. Refusal: `address.invalid`, with the reason.
 */
export function parseWebAddress(typed: string): Result<string> {
  const text = typed.trim()
  if (text === '') return accept('')
  if (/\s/u.test(text)) return fault('网址中间有空格，请重新复制')
  if (!/^https?:\/\//i.test(text)) return fault(`网址应以 http:// 或 https:// 开头，${example}`)
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return fault(`这不是完整的网址，${example}`)
  }
  if (url.username || url.password) return fault('网址中不能带用户名和口令')
  // A dot at the end of a name says the same host in full.
  if (privateHost.test(url.hostname.replace(/\.$/, '')))
    return fault('这是内部网址，公众无法打开，请填写公众能访问的网址')
  if (url.href.length > longestAddress) return fault(`网址过长，最多${longestAddress}个字符`)
  return accept(url.href)
}
