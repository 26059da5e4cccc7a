import type { PasswordPolicy } from '@/lib/platform/session/password-policy'
import { type Refusal, refuse } from '@/lib/std/result'
import { isCommonPassword } from './common-passwords'

/** Whose password it is to be: names that anybody would try. */
export interface PasswordOwner {
  readonly username: string
  readonly organisation: { readonly name: string; readonly shortName: string }
}

/** Kinds of characters (GB/T 22239 8.1.4.1 a: 复杂度): capital letters, small letters, digits, everything else. */
const kinds = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/] as const

/** Why a new password will not do, or null when it will. Length counts characters, not bytes. */
export function refusePassword(
  password: string,
  { username, organisation }: PasswordOwner,
  policy: PasswordPolicy,
): Refusal | null {
  const length = [...password].length
  if (length < policy.shortest) return refuse('password.tooShort', `密码至少 ${policy.shortest} 个字符。`)
  if (length > policy.longest) return refuse('password.tooLong', `密码最多 ${policy.longest} 个字符。`)
  const text = password.toLowerCase()
  if (text.includes(username.toLowerCase())) return refuse('password.containsUsername', '密码中不能包含用户名。')
  const names = [organisation.name, organisation.shortName].filter((name) => [...name].length > 1)
  if (names.some((name) => text.includes(name.toLowerCase())))
    return refuse('password.containsOrganisation', '密码中不能包含单位名称。')
  if (new Set(password).size < 4) return refuse('password.tooSimple', '密码过于简单，请至少使用 4 个不同的字符。')
  if (kinds.filter((kind) => kind.test(password)).length < policy.kinds) {
    return refuse(
      'password.tooSimple',
      `大写字母、小写字母、数字、其他字符（如 -、#、汉字）中，密码至少要有 ${policy.kinds} 种。`,
    )
  }
  if (isCommonPassword(password))
    return refuse('password.common', '这个密码很容易被猜到（常见词加数字、键盘上相邻的键、日期等），请换一个。')
  return null
}

/** The user name as it is stored: without spaces around it, small letters. */
export const normaliseUsername = (username: string): string => username.trim().toLowerCase()

/** Why a (normalised) user name will not do, or null when it will. */
export function refuseUsername(username: string): Refusal | null {
  if (/^[a-z0-9][a-z0-9._-]{2,29}$/.test(username)) return null
  return refuse('username.invalid', '用户名须为 3 至 30 个英文字母、数字、点、横线或下划线，并以字母或数字开头。')
}
