import { type Refusal, refuse } from '@/lib/std/result'

/**
 * Said of a file that begins like a scan and does not go on like one: broken off while it was copied, or never whole.
 */
export const damaged = (name: string): Refusal =>
  refuse('scan.damaged', `${name} 文件不完整或已损坏，可能没有复制完。请重新扫描或重新复制后再上传`)

/** Said of an image of more pixels than are taken. */
export const tooManyPixels = (width: number, height: number, most: number): Refusal =>
  refuse('scan.pixels', `图片有 ${width}×${height} 点，超过 ${most / 10_000} 万点。请用 200 至 300 dpi 重新扫描`)
