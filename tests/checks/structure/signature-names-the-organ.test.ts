import { describe, expect, it } from 'vitest'
import { signatureNamesTheOrgan as check } from '@/lib/checks/structure/signature-names-the-organ'
import { completeReport, observe, writtenOf } from '../fixtures'

const signed = (signature: string, organisation = '云溪区市场监督管理局') => {
  const report = completeReport('2021', { organisation })
  return observe(check, report, {
    written: { ...writtenOf(report), signature: { organisation: signature, date: '2026年1月9日' } },
  })
}

describe('signature-names-the-organ', () => {
  it.each(['云溪区市场监督管理局', ' 云溪区 市场监督管理局', '云溪区市场监督管理局（云溪区知识产权局）'])(
    'accepts %j',
    (signature) => {
      expect(signed(signature)).toEqual([])
    },
  )

  it('leaves a missing signature, and a report without a name, to other checks', () => {
    expect(signed('')).toEqual([])
    expect(signed('云溪区市场监督管理局', '（未读出机关名称）')).toEqual([])
    const report = completeReport('2021')
    expect(observe(check, report, { written: { ...writtenOf(report), signature: null } })).toEqual([])
  })

  it('sees which of the two is the shorter (二七区… and 郑州市二七区… in a published report)', () => {
    expect(signed('东江市云溪区市场监督管理局').map(({ severity, message }) => [severity, message])).toEqual([
      [
        'block',
        '落款署名为“东江市云溪区市场监督管理局”，报告机关为“云溪区市场监督管理局”，两处不一致（报告机关少了“东江市”）。',
      ],
    ])
    expect(signed('云溪区市场监督管理局', '东江市云溪区市场监督管理局')[0]!.message).toContain('（落款少了“东江市”）')
  })

  it('sees another organ', () => {
    expect(signed('云溪区财政局')).toMatchObject([
      { place: 'signature', left: { value: '云溪区财政局' }, right: { value: '云溪区市场监督管理局' } },
    ])
  })

  it('asks a person about the office that signs for its government', () => {
    expect(signed('云溪区人民政府办公室', '云溪区人民政府').map(({ severity }) => severity)).toEqual(['confirm'])
    expect(signed('云溪区人民政府', '云溪区').map(({ severity }) => severity)).toEqual(['confirm'])
    expect(signed('东江市人民政府办公室', '云溪区人民政府').map(({ severity }) => severity)).toEqual(['block'])
  })
})
