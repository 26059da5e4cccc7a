import { accept, type Result, refuse } from '@/lib/std/result'

/** What the bytes are known to be: a page may name its encoding, other text may not. */
export type TextKind = 'html' | 'text'

/**
 * How far into a page the name of its encoding is looked for (the HTML standard reads 1,024 bytes; old pages put
 * scripts first).
 */
const metaWithin = 8_192

/** One wrong character in this many: a cut or broken character here and there, not another encoding. */
const tolerated = 200

/** Words every annual report has: they tell a right reading from one that merely succeeds. */
const expected = /公开|公開|信息/

/**
 * The text of a file in any encoding Chinese offices use: UTF-8, UTF-16 with or without its mark, GBK and GB 18030; for
 * a page also the one it declares. What the bytes are counts for more than what a page says: many say gb2312 and are
 * UTF-8. Refusal: `file.binary`.
 */
export function decodeText(bytes: Uint8Array, kind: TextKind = 'text'): Result<string> {
  const wide = wideEncoding(bytes)
  if (wide) return readable(loosely(wide, bytes))
  const strict = strictly('utf-8', bytes)
  if (strict !== null) return accept(strict)
  const broken = loosely('utf-8', bytes)
  if (isSound(broken)) return accept(broken)
  const names = [
    ...new Set([kind === 'html' ? declared(bytes) : null, 'gb18030', 'big5'].filter((name) => name !== null)),
  ]
  const exact = names.flatMap((name) => strictly(name, bytes) ?? [])
  const likely = exact.find((text) => expected.test(text)) ?? exact[0]
  return likely === undefined ? readable(loosely('gb18030', bytes)) : accept(likely)
}

/** UTF-16 by its mark, or by the zero bytes that ASCII signs leave in it and no other encoding of text has. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const head = bytes.subarray(0, metaWithin)
  head.forEach((byte, index) => byte === 0 && (zeros[index % 2]! += 1))
  const [even, odd] = zeros as [number, number]
  if (Math.max(even, odd) < 4 || Math.max(even, odd) < head.length / 100) return null
  return odd > even * 20 ? 'utf-16le' : even > odd * 20 ? 'utf-16be' : null
}

/** The encoding a page names in its head, if this machine knows it and it is not UTF-8 (which has been tried). */
function declared(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, metaWithin))
  const name =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  try {
    const { encoding } = new TextDecoder(name ?? 'utf-8')
    return /^utf-/.test(encoding) ? null : encoding
  } catch {
    return null
  }
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const loosely = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

/** Characters beyond ASCII far outnumber the places that could not be read. */
function isSound(text: string): boolean {
  const broken = text.split('\ufffd').length - 1
  const read = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  return broken * tolerated <= read || (broken <= 2 && read > broken * 10)
}

const readable = (text: string): Result<string> =>
  isSound(text) ? accept(text) : refuse('file.binary', '文件不是文本，或者已经损坏')
