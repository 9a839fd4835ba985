import { expect, test } from 'vitest'
import { addDonorGroup, renameDonorGroup } from '@/lib/db/donor-group-writes'
import { openCatalogueDesk } from '../support/catalogue-desk'

test('a group has a name of its own, in whatever letters', async () => {
  await openCatalogueDesk()
  const eu = { name: 'European Union', membersName: 'EU members' }
  const nato = { name: 'NATO', membersName: 'NATO allies' }
  const same = { name: 'nato', membersName: 'Others' }
  const taken = {
    kind: 'refused',
    problems: [{ path: ['name'], message: '“nato” has this name already.' }],
  }
  expect(await addDonorGroup('a-reviewer', { code: 'qqq', ...same })).toEqual(taken)
  expect(await renameDonorGroup('a-reviewer', 'eu', eu, same)).toEqual(taken)
  const own = { ...nato, name: 'Nato' }
  expect(await renameDonorGroup('a-reviewer', 'nato', nato, own)).toMatchObject({ kind: 'saved' })
})
