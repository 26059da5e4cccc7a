import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixtureText } from '../import/fixtures'
import { newFolder, reports } from './command'

const root = path.join(import.meta.dirname, '../..')

/** Runs the command as people do, from a folder of theirs. */
function cli(argv: readonly string[], folder: string) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', '--prefix', root, 'cli', '--', ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: undefined },
  })
  return {
    status,
    stdout,
    stderr: stderr
      .split('\n')
      .filter((line) => !line.startsWith('npm warn'))
      .join('\n'),
  }
}

describe('the command as it is called', () => {
  test('check reads files named from the folder where people are', () => {
    const { status, stdout, stderr } = cli(['check', 'missing-cell.txt', '--json'], reports)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'missing-cell.txt', year: 2020 }])
    expect(status).toBe(1)
  })

  test('a damaged file gives exit 2 and one sentence, never a stack trace', () => {
    const folder = newFolder()
    writeFileSync(path.join(folder, 'a.report.json'), '{"kind":')
    expect(cli(['check', 'a.report.json'], folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'a.report.json：文件不是完整的 JSON，可能已损坏或没有下载完整\n',
    })
  })

  test('a clean report gives exit 0', () => {
    const folder = newFolder()
    writeFileSync(path.join(folder, 'a.txt'), cleanReport())
    const { status, stdout } = cli(['check', 'a.txt'], folder)
    expect(stdout).not.toContain('必须更正')
    expect(status).toBe(0)
  })
})

/** A fixture with its slips put right. */
function cleanReport(): string {
  return fixtureText('wrong-row-label')
    .replace(
      '（二）部分公开（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    )
    .replace('五、当前存在的主要问题及下步改进措施', '五、存在的主要问题及改进情况')
    .replace(
      '没有其他事项，全年未收取信息处理费。',
      '本年度未发出收费通知，发出收费通知0件，总金额0元，实际收取0元。没有其他需要报告的事项。\n云山市南浦区市场监督管理局\n2025年1月10日',
    )
    .replace(/\[bookmark: \w+\]/g, '')
}
