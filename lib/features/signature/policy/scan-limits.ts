import { type Refusal, refuse } from '@/lib/std/result'

const megabyte = 1024 * 1024

/**
 * What may be uploaded as the signed and sealed paper (签字盖章扫描件) of one version. A report of 15 pages, scanned in
 * grey at 300 dpi, has some 8 MB as PDF; a photograph of a telephone has 12 to 50 megapixels and 3 to 10 MB.
 */
export const scanLimits = {
  /** Bytes of a file. */
  fileBytes: 20 * megabyte,
  /** Files, bytes and pages of all files of a version together. */
  files: 10,
  versionBytes: 50 * megabyte,
  pages: 60,
  /** Pixels of an image: more would fill the memory of the computer that shows it. */
  pixels: 100_000_000,
} as const

/** What a scan can be, by its content. */
export const scanTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type ScanType = (typeof scanTypes)[number]

/** What counts of a file. */
export interface ScanMeasure {
  readonly size: number
  readonly pages: number
}

/** Said of a file that is too large, wherever its size is seen first. */
export const scanTooLarge: Refusal = refuse(
  'scan.tooLarge',
  `文件超过 ${scanLimits.fileBytes / megabyte} MB，没有上传。请把扫描分辨率调到 200 至 300 dpi 后重新扫描，或分成几个文件上传`,
)

/**
 * Why another file cannot be added to those of a version; null when it can. Codes `scan.tooMany`, `scan.tooMuch`,
 * `scan.tooManyPages`.
 */
export function scanSetRefusal(present: readonly ScanMeasure[], added: ScanMeasure): Refusal | null {
  const sum = (of: (measure: ScanMeasure) => number) =>
    present.reduce((total, measure) => total + of(measure), of(added))
  if (present.length >= scanLimits.files)
    return refuse(
      'scan.tooMany',
      `这一版已有 ${present.length} 个扫描文件，最多 ${scanLimits.files} 个。请先移除不需要的，或把几页合成一个 PDF`,
    )
  if (sum(({ size }) => size) > scanLimits.versionBytes)
    return refuse(
      'scan.tooMuch',
      `加上这个文件，扫描件合计超过 ${scanLimits.versionBytes / megabyte} MB，没有上传。请降低扫描分辨率，或先移除不需要的文件`,
    )
  const pages = sum((measure) => measure.pages)
  if (pages > scanLimits.pages)
    return refuse('scan.tooManyPages', `加上这个文件，扫描件合计有 ${pages} 页，最多 ${scanLimits.pages} 页`)
  return null
}
