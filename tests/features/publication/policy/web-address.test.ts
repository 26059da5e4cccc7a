import { expect, test } from 'vitest'
import { longestAddress, parseWebAddress } from '@/lib/features/publication/policy/web-address'

test.each([
  ['https://www.yunxi.gov.cn/zwgk/nb/2025.html', 'https://www.yunxi.gov.cn/zwgk/nb/2025.html'],
  ['  http://www.yunxi.gov.cn/a?id=1&b=2#top\n', 'http://www.yunxi.gov.cn/a?id=1&b=2#top'],
  ['HTTP://WWW.YUNXI.GOV.CN/A', 'http://www.yunxi.gov.cn/A'],
  ['https://www.yunxi.gov.cn/年报/2025.html', 'https://www.yunxi.gov.cn/%E5%B9%B4%E6%8A%A5/2025.html'],
  ['http://云溪.政务/', 'http://xn--fiq06l2rdsvs/'.replace('xn--fiq06l2rdsvs', new URL('http://云溪.政务/').hostname)],
  ['http://121.8.8.8:8080/nb', 'http://121.8.8.8:8080/nb'],
  ['http://172.32.0.1/', 'http://172.32.0.1/'],
  ['http://[2400:3200::1]/', 'http://[2400:3200::1]/'],
  ['', ''],
  [' \n', ''],
])('%j is taken as %j', (typed, address) => {
  expect(parseWebAddress(typed)).toEqual({ ok: true, value: address })
})

test.each([
  ['www.yunxi.gov.cn/nb', '应以 http'],
  ['javascript:alert(1)', '应以 http'],
  ['data:text/html,x', '应以 http'],
  ['ftp://www.yunxi.gov.cn/', '应以 http'],
  ['https://', '完整的网址'],
  ['http://[x]/', '完整的网址'],
  ['http://www.yunxi.gov.cn/a b', '空格'],
  ['https://a:b@www.yunxi.gov.cn/', '口令'],
  [`https://www.yunxi.gov.cn/${'a'.repeat(longestAddress)}`, '过长'],
  ...[
    'localhost',
    'localhost.',
    'oa',
    'oa.local',
    '10.1.2.3',
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '192.168.1.1',
    '172.16.0.1',
    '172.31.255.1',
    '169.254.1.1',
    '100.64.0.1',
    '[::1]',
    '[::]',
    '[fd00::1]',
    '[fe80::1]',
    '[::ffff:10.0.0.1]',
  ].map((host) => [`http://${host}/nb`, '内部网址'] as const),
] as const)('%j is refused, with the reason', (typed, reason) => {
  expect(parseWebAddress(typed)).toMatchObject({
    ok: false,
    code: 'address.invalid',
    message: expect.stringContaining(reason),
  })
})
