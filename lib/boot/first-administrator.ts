// Run by start.ts: on an empty database, makes the top organisation and the first administrator, and prints his
// one-time password. Printed once; whoever loses it resets it with a fresh database or another administrator.

import { oneTimePassword } from '@/lib/features/account/one-time-password'
import { createAccount } from '@/lib/features/account/verbs/create-account'
import { createOrganisation, organisationsExist } from '@/lib/features/organisation/data/organisations'
import { closeDatabase, transaction } from '@/lib/platform/database/client'
import { box } from './box'

const USERNAME = 'admin'

if (!(await organisationsExist())) {
  const name = process.env.OGI_ORGANISATION?.trim() || '本级政府办公室'
  const organisation = await transaction((tx) =>
    createOrganisation(tx, { name, shortName: name, level: 'county', kind: 'department' }),
  )
  const password = oneTimePassword()
  const made = await createAccount(
    {
      username: USERNAME,
      displayName: '系统管理员',
      role: 'systemAdministrator',
      organisationId: organisation.id,
      password,
      mustChangePassword: true,
    },
    { actorId: null, now: new Date() },
  )
  if (!made.ok) throw new Error(made.message)
  console.log(
    box([
      '首次启动：已建立系统管理员账号',
      `单位      ${name}`,
      `用户名    ${USERNAME}`,
      `一次性密码  ${password}`,
      '请立即登录并修改密码。此密码只显示这一次。',
    ]),
  )
}
await closeDatabase()
