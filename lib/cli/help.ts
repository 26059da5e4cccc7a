import { isRelease } from '@/lib/platform/project'

const command = isRelease ? './cli' : 'npm run --silent cli --'

/** What `--help` prints. */
export const help = `政府信息公开年报编制系统 · 命令行

用法
  ${command} check 文件… [--json] [--csv 输出]
                                        [--previous 文件] [--compare]
      读取年度报告，列出不相符的地方。可以写多个文件、文件夹和 zip 压缩包；
      文件夹连同下级文件夹一起读取。
      --json      输出 JSON，每个文件一个对象，供程序使用
      --csv       把问题写成表格，每个问题一行，用 Excel 打开；屏幕上只列合计
      --previous  上一年度的报告，用于跨年度核对；也可以是存放各机关
                  上一年度报告的文件夹或压缩包，按机关名称和年度对应
      --compare   各份报告互相比对：文字雷同、数字悬殊、全部填 0

  ${command} render 文件 [--docx 输出] [--pdf 输出] [--html 输出]
      按官方格式排版。三种输出可任选，至少选一种。

  ${command} convert 文件 --out 输出.report.json
      转换为本系统的报告文件。

  ${command} audit verify [文件.jsonl]
      校验操作记录：有没有被改动、删除、调换。不写文件时校验数据库，
      写文件时校验导出的文件，不需要数据库。
  ${command} audit export 文件.jsonl
      导出全部操作记录。
  ${command} audit prune 文件.jsonl
      把超过留存期限的操作记录导出到文件，然后从数据库中清理。

  ${command} --help
      显示本说明。

可以读取的文件
  · 本系统导出的 .report.json
  · Word 文档（.docx）、Excel 工作簿（.xlsx）、有文字的 PDF
  · 网页（.html）、纯文本、Markdown
  · 旧版 .doc、.wps、.xls、.rtf、.odt（需要安装 LibreOffice）

退出码
  0  没有必须更正的问题；操作记录完好
  1  有必须更正的问题（check）；操作记录不完好（audit）
  2  文件无法读取或命令有误
`
