'use client'

import { Checkbox, Modal } from 'antd'
import styles from './queue.module.css'

const keys = [
  ['J 或 ↓', '下一个单位'],
  ['K 或 ↑', '上一个单位'],
  ['Enter', '打开报告'],
  ['A', '通过（仅限无异常的报告）'],
  ['R', '退回'],
  ['X', '选择或取消选择'],
  ['/', '查找单位'],
  ['?', '显示本说明'],
] as const

/** What the keys do, and the switch for those whose aids send keys of their own (WCAG 2.1.4). */
export default function KeysDialog({
  on,
  setOn,
  close,
}: {
  on: boolean
  setOn: (on: boolean) => void
  close: () => void
}) {
  return (
    <Modal open title="快捷键" footer={null} onCancel={close} width={420}>
      <table className={styles.keys}>
        <tbody>
          {keys.map(([key, words]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>在输入框中打字时快捷键不起作用。</p>
      <Checkbox checked={on} onChange={(event) => setOn(event.target.checked)}>
        使用快捷键
      </Checkbox>
    </Modal>
  )
}
