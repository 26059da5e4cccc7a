import { describe, expect, test } from 'vitest'
import { isCommonPassword } from '@/lib/features/account/policy/common-passwords'

describe('a guesser tries first', () => {
  test.each([
    'Admin@123',
    'admin888888',
    'Administrator1!',
    'P@ssw0rd',
    'P@ssw0rd2026',
    'passw0rd!!!!',
    '1234567890',
    '12345678Aa',
    '87654321',
    '88888888',
    '1990-01-01',
    '138 0013 8000',
    'qwertyuiop',
    'Qwer1234!@#$',
    '1qaz2wsx',
    '1qaz@WSX',
    '!QAZ2wsx#EDC',
    'asdfghjkl;',
    'zxcvbnm123',
    'abcd1234',
    'Aa123456',
    'Aa123456.',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'Abc123Abc123',
    'Woaini1314',
    'nianbao-2026',
    'Nianbao2025!',
    'zhengwugongkai@2026',
    'Bangongshi_01',
    '政务公开2026',
    '年度报告-1',
    'xinxi.gongkai2',
    'gov.OA.2026',
  ])('%s', (password) => expect(isCommonPassword(password)).toBe(true))
})

describe('what a person thought of', () => {
  test.each([
    'correct horse battery',
    'Correct horse battery 9',
    '青山绿水常在2026',
    '小桥流水人家-Yx7',
    'k7m-q2xw-9tza',
    'Yunxiu;Ganlan47',
    'Vb8#rainy-Lantern',
    'moyu 37 Tang',
    'Zaofan2Mantou!',
    'ae7x-29mq-kk3r',
    'mqxv-hhtr-wzkp',
    'Chuanghu.Kai2ban',
    'qweasd-Lianhua-77',
  ])('%s', (password) => expect(isCommonPassword(password)).toBe(false))
})
