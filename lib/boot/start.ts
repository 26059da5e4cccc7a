// The production start, `npm start`: builds if there is no build, brings the database up and to date, serves on PORT or
// 3000.
import { isEmpty, runApplication, runScript } from './application'
import { dataFolder } from './data-folder'
import { runMain } from './start-error'

await runMain(async () => {
  await runApplication({
    folder: dataFolder(),
    rebuild: false,
    prepare: async () => {
      if (await isEmpty()) await runScript('lib/boot/first-administrator.ts')
    },
    ready: (address) => console.log(`政府信息公开年报编制系统已启动：${address}（按 Ctrl+C 停止）`),
  })
  // Next keeps timers; everything of ours is closed.
  process.exit()
})
