import { describe, expect, test } from 'vitest'
import { mailSettings, publicUrl } from '@/lib/platform/mail/settings'

const from = 'nianbao@example.gov.cn'
const at = (url: string, sender: string | undefined = from) =>
  mailSettings({ OGI_SMTP_URL: url, OGI_MAIL_FROM: sender })

describe('e-mail', () => {
  test('is off when nothing is set', () => {
    expect([mailSettings({}), mailSettings({ OGI_SMTP_URL: ' ' })]).toEqual([{ kind: 'off' }, { kind: 'off' }])
  })

  test.each([
    ['smtp://mail.example.gov.cn', { host: 'mail.example.gov.cn', port: 25, secure: false }],
    ['smtps://mail.example.gov.cn', { host: 'mail.example.gov.cn', port: 465, secure: true }],
    [
      'smtp://nian%40bao:p%3A%2F%E5%8F%A3@10.1.2.3:587',
      { host: '10.1.2.3', port: 587, secure: false, auth: { user: 'nian@bao', pass: 'p:/口' } },
    ],
    ['smtp://[fd00::1]:2525', { host: 'fd00::1', port: 2525, secure: false }],
  ])('%s', (url, server) => {
    expect(at(url)).toEqual({ kind: 'on', server, from })
  })

  test.each([
    ['http://mail.example.gov.cn', from, 'OGI_SMTP_URL'],
    ['mail.example.gov.cn:25', from, 'OGI_SMTP_URL'],
    ['smtp://user:100%@mail.example.gov.cn', from, '百分号'],
    ['smtp://mail.example.gov.cn', undefined, '没有设置发件地址'],
    ['smtp://mail.example.gov.cn', '年报 <a@b.cn>', '应是一个邮件地址'],
    ['smtp://mail.example.gov.cn', 'a@example.cn\r\nBcc: b@example.cn', '应是一个邮件地址'],
    [undefined, from, '没有设置 OGI_SMTP_URL'],
  ])('%s from %s cannot work, which is said without the password', (url, sender, words) => {
    const settings = mailSettings({ OGI_SMTP_URL: url, OGI_MAIL_FROM: sender })
    expect(settings).toEqual({ kind: 'wrong', fault: expect.stringContaining(words) })
    expect(JSON.stringify(settings)).not.toContain('100%')
  })
})

test('the address of the installation has no slash at its end, and is one that browsers open', () => {
  const of = (url?: string) => publicUrl({ OGI_PUBLIC_URL: url })
  expect([
    of(),
    of('https://nianbao.example.gov.cn/'),
    of('http://10.1.2.3:3000'),
    of('javascript:alert(1)'),
    of('nianbao'),
  ]).toEqual(['', 'https://nianbao.example.gov.cn', 'http://10.1.2.3:3000', '', ''])
})
