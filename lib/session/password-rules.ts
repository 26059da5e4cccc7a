import { refuse, type Refusal } from '@/lib/std/result'

const SHORTEST = 10
const LONGEST = 128

/** Why a new password will not do, or null when it will. Length counts characters, not bytes. */
export function refusePassword(password: string, username: string): Refusal | null {
  const length = [...password].length
  if (length < SHORTEST) return refuse('password-too-short', `密码至少 ${SHORTEST} 个字符。`)
  if (length > LONGEST) return refuse('password-too-long', `密码最多 ${LONGEST} 个字符。`)
  if (password.toLowerCase().includes(username.toLowerCase())) return refuse('password-contains-username', '密码中不能包含用户名。')
  if (new Set(password).size < 4) return refuse('password-too-simple', '密码过于简单，请至少使用 4 个不同的字符。')
  return null
}

/** The user name as it is stored: without spaces around it, small letters. */
export const normaliseUsername = (username: string): string => username.trim().toLowerCase()

/** Why a (normalised) user name will not do, or null when it will. */
export function refuseUsername(username: string): Refusal | null {
  if (/^[a-z0-9][a-z0-9._-]{2,29}$/.test(username)) return null
  return refuse('username-invalid', '用户名须为 3 至 30 个英文字母、数字、点、横线或下划线，并以字母或数字开头。')
}
