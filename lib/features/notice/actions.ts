'use server'

import { serve } from '@/lib/platform/doors/serve'
import { markNoticesReadVerb } from './verbs/mark-notices-read'
import { resendMailVerb } from './verbs/resend-mail'
import { resendMailsVerb } from './verbs/resend-mails'
import { sendTestMailVerb } from './verbs/send-test-mail'

export const markNoticesRead = serve(markNoticesReadVerb)
export const resendMail = serve(resendMailVerb)
export const resendMails = serve(resendMailsVerb)
export const sendTestMail = serve(sendTestMailVerb)
