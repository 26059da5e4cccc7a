/** What `--help` prints. */
export const help = `政府信息公开年报编制系统 · 命令行

用法
  npm run --silent cli -- check 文件… [--json]
      读取一份或多份年度报告，列出不相符的地方。
      --json  输出 JSON，每个文件一个对象，供程序使用

  npm run --silent cli -- render 文件 [--docx 输出] [--pdf 输出] [--html 输出]
      按官方格式排版。三种输出可任选，至少选一种。

  npm run --silent cli -- convert 文件 --out 输出.report.json
      转换为本系统的报告文件。

  npm run --silent cli -- --help
      显示本说明。

可以读取的文件
  · 本系统导出的 .report.json
  · 已发布报告的纯文本：制表符开始一个单元格，空行结束一行表格

退出码
  0  没有必须更正的问题
  1  有必须更正的问题（check）
  2  文件无法读取或命令有误
`
