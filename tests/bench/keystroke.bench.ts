import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium as browserType, type Page } from '@playwright/test'
import { chromium } from '../browser/chromium'
import { openReport, requestsCell, signIn } from '../browser/people'

const keys = 120
/** An office PC of ten years ago. */
const slowdown = 4

/** Starts the demo district on a free port in a folder of its own. */
async function startDemo(): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ogi-bench-'))
  chmodSync(folder, 0o755)
  const port = String(3000 + (process.pid % 1000) + 1000)
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/boot/demo.ts'], {
    env: { ...process.env, PORT: port, OGI_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => text.includes('按 Ctrl+C 停止') && resolve())
    server.once('exit', () => reject(new Error('the demo did not start')))
  })
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: `http://127.0.0.1:${port}`, stop }
}

/** Times, in the page, from a key's event to the change of the findings panel that it causes. */
async function timeKeys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    let started: number | null = null
    document.addEventListener('keydown', (event) => (started = event.timeStamp), true)
    new MutationObserver(() => {
      if (started !== null) times.push(performance.now() - started)
      started = null
    }).observe(document.querySelector('[aria-label="检查结果"]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  const cell = requestsCell(page, '一、本年新收政府信息公开申请数量', '自然人')
  await cell.click()
  // Every key changes the number, and with it the findings: one appears, names another difference, and goes again.
  for (let index = 0; index < keys; index += 1) {
    await page.keyboard.press(index % 4 < 2 ? String(1 + (index % 9)) : 'Backspace')
    await page.waitForTimeout(120)
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times)
}

export interface KeyTimes {
  readonly name: string
  readonly p50: number
  readonly p95: number
  readonly count: number
}

/**
 * From a key to the updated findings, in the real form of a complete report, on this machine and on a slowed CPU;
 * milliseconds.
 */
export async function benchKeystroke(): Promise<{ full: KeyTimes; slowed: KeyTimes }> {
  const demo = await startDemo()
  try {
    const browser = await browserType.launch(await chromium())
    const page = await browser.newPage({
      baseURL: demo.address,
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
    })
    await signIn(page, 'education')
    await openReport(page)
    const devtools = await page.context().newCDPSession(page)
    const measure = async (rate: number): Promise<KeyTimes> => {
      await devtools.send('Emulation.setCPUThrottlingRate', { rate })
      const times = (await timeKeys(page)).sort((a, b) => a - b)
      if (times.length < keys / 2) throw new Error(`only ${times.length} of ${keys} keys changed the findings`)
      const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!
      return {
        name: `keystroke to updated findings${rate === 1 ? '' : `, CPU slowed ${rate} times`}`,
        p50: at(0.5),
        p95: at(0.95),
        count: times.length,
      }
    }
    const outcome = { full: await measure(1), slowed: await measure(slowdown) }
    await browser.close()
    return outcome
  } finally {
    await demo.stop()
  }
}
