/**
 * What is asked of passwords, of attempts to sign in and of sessions. Two sets of values to choose from; they
 * contradict each other about composition and periodic change, so neither can simply hold both.
 *
 * `dengbao`: GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》8.1.4.1 asks for complexity and periodic change
 * (a) and for lockout and idle end (b) without figures; the figures are those that assessors (等级测评机构) usually
 * expect. `asvs`: OWASP ASVS 4.0.3 V2.1 and V3.3, 5.0.0 V6.2: length instead of composition, no periodic change, common
 * and obvious passwords refused.
 */
export interface PasswordPolicy {
  /** Name that the security administrator chooses by. */
  readonly name: string
  /** Where the values come from, in words for the page. */
  readonly source: string
  /**
   * Characters, counted as people count them. ASVS 4.0.3 V2.1.1; V2.1.2 allows no limit below 64 and none above 128.
   */
  readonly shortest: number
  readonly longest: number
  /**
   * Of the four kinds of characters (大写字母、小写字母、数字、其他字符) at least so many; 0 asks for none. ASVS V2.1.9
   * forbids such a rule.
   */
  readonly kinds: 0 | 3
  /** After so many days a new password is asked for; null never. ASVS 5.0 V6.2.10 forbids it. */
  readonly changeDays: number | null
  /** So many earlier passwords cannot be used again. */
  readonly remembered: number
  /**
   * Wrong passwords or codes in a row that lock an account, and for how many minutes. ASVS 4.0.3 V2.2.1: no more than
   * 100 an hour.
   */
  readonly attempts: number
  readonly lockMinutes: number
  /**
   * A session ends after so many minutes without use, and so many hours after sign-in. ASVS 4.0.3 V3.3.2 (L2): 30
   * minutes, 12 hours.
   */
  readonly idleMinutes: number
  readonly lifeHours: number
}

export const passwordPolicyIds = ['dengbao', 'asvs'] as const
export type PasswordPolicyId = (typeof passwordPolicyIds)[number]

export const passwordPolicies: Readonly<Record<PasswordPolicyId, PasswordPolicy>> = {
  dengbao: {
    name: '等级保护（GB/T 22239-2019）',
    source:
      'GB/T 22239-2019 第 8.1.4.1 条要求口令有复杂度、定期更换、限制登录失败次数、超时退出；具体数值按等级测评的通常口径。',
    shortest: 10,
    longest: 128,
    kinds: 3,
    changeDays: 90,
    remembered: 5,
    attempts: 5,
    lockMinutes: 15,
    idleMinutes: 30,
    lifeHours: 12,
  },
  asvs: {
    name: 'OWASP ASVS',
    source:
      'OWASP ASVS 4.0.3 第 V2.1、V2.2.1、V3.3.2 条和 5.0.0 第 V6.2 条：以长度代替字符种类要求，不定期强制更换，拒绝常见和易猜的密码。',
    shortest: 12,
    longest: 128,
    kinds: 0,
    changeDays: null,
    remembered: 0,
    attempts: 10,
    lockMinutes: 15,
    idleMinutes: 30,
    lifeHours: 12,
  },
}

/** As many earlier passwords are kept as any policy asks for, so that a switch finds them. */
export const mostRemembered = Math.max(...passwordPolicyIds.map((id) => passwordPolicies[id].remembered))
export const longestLifeHours = Math.max(...passwordPolicyIds.map((id) => passwordPolicies[id].lifeHours))

/** What the policy asks of a new password, in one sentence for the form. */
export function passwordAdvice({ shortest, kinds, changeDays, remembered }: PasswordPolicy): string {
  return (
    [
      `至少 ${shortest} 个字符`,
      ...(kinds > 0
        ? [`大写字母、小写字母、数字、其他字符中至少有 ${kinds} 种`]
        : ['可以用几个不相干的词组成，便于记住']),
      '不能包含用户名或单位名称，不能是常见密码',
      ...(remembered > 0 ? [`不能与最近 ${remembered} 次用过的相同`] : []),
      ...(changeDays === null ? [] : [`${changeDays} 天后须再次更换`]),
    ].join('；') + '。'
  )
}
