import { refuse } from '@/lib/std/result'

// What every door says before it lets anybody do anything; once, whatever is asked.

/** Without what follows about the form, which says itself what became of what was typed. */
export const signedOutWords = '登录已超时，请重新登录'
export const signedOut = refuse('session.signedOut', `${signedOutWords}。您填写的内容仍保留在本机。`)
export const mustChangePassword = refuse('session.mustChangePassword', '请先设置自己的密码。')
export const mustEnrol = refuse('session.mustEnrol', '请先启用动态验证码。')
export const unreadable = refuse('input.invalid', '提交的内容不完整，请刷新页面后重试。')
export const notFound = refuse('subject.notFound', '没有找到所要的内容，它可能不属于您的单位。')
export const practiceEnded = refuse('practice.ended', '演练已经结束，这一步没有执行。请刷新页面，回到正式填报。')
export const forbidden = refuse('permission.denied', '您的账号没有此项权限。')
