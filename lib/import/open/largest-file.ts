import { type Refusal, refuse } from '@/lib/std/result'

/**
 * Bytes a file may have; the largest published reports, with pictures, stay far below. next.config.js lets a little
 * more pass, so that this refuses it and not the framework.
 */
export const largestFile = 20 * 1024 * 1024

/** What is said of a larger one, wherever its size is seen first. */
export const tooLarge: Refusal = refuse('file.tooLarge', `文件超过 ${largestFile / 1024 / 1024} MB，不像是一份年度报告`)
