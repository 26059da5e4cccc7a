import { refuse } from '@/lib/std/result'

/** Nothing is put into an outbox that nobody empties: it would all go out at once on some later day. */
export const mailIsOff = refuse('mail.off', '邮件发送没有设置好，现在发不出去。')
