import { accept, refuse, type Result } from '@/lib/std/result'

const magics: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'Word、Excel 文件或压缩包'],
  ['%PDF', 'PDF 文件'],
  ['\u00d0\u00cf\u0011\u00e0', '旧版 Word、Excel 或 WPS 文件'],
  ['\u0089PNG', '图片'],
  ['\u00ff\u00d8\u00ff', '图片'],
]

/** The text of a file: UTF-8, UTF-16 with its mark, else GB 18030 (what older office programs write). */
export function decode(bytes: Uint8Array): Result<string> {
  const head = String.fromCharCode(...bytes.subarray(0, 4))
  const magic = magics.find(([mark]) => head.startsWith(mark))
  if (magic) return refuse('file.kind', `这是${magic[1]}，目前只能读取 .report.json 和纯文本`)
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  for (const encoding of mark ? [mark] : ['utf-8', 'gb18030']) {
    try {
      return accept(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      // not in this encoding
    }
  }
  return refuse('file.binary', '文件不是文本，或者已经损坏')
}
