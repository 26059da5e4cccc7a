import 'server-only'
import { randomBytes } from 'node:crypto'
import { type Refusal, refuse } from '@/lib/std/result'

/** Logs what nobody expected under a short number, and gives the sentence that names the number. */
export function reportSurprise(error: unknown): Refusal {
  const id = randomBytes(3).toString('hex').toUpperCase()
  console.error(`[${id}]`, error)
  return refuse(
    'system.surprise',
    `系统暂时出了问题（编号 ${id}）。您填写的内容仍保留在本机，请稍后再试；仍不成功的，请把编号告诉管理员。`,
  )
}
