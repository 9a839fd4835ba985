import { expect, test } from 'vitest'
import type { CatalogueOutcome } from '@/lib/db/catalogue-outcome'
import { addDonorGroup, renameDonorGroup } from '@/lib/db/donor-group-writes'
import { addDonor, changeDonor, setDonorYear } from '@/lib/db/donor-writes'
import { addEquipmentType, changeEquipmentType } from '@/lib/db/equipment-type-writes'
import { addMembership, changeMembership, removeMembership } from '@/lib/db/membership-writes'
import { NotAllowed } from '@/lib/db/permission'
import { readDataVersion } from '@/lib/db/reader'
import { addReportedTotal, withdrawReportedTotal } from '@/lib/db/reported-total-writes'
import { reportedTotalInputSchema } from '@/lib/domain/reported-total'
import { openCatalogueDesk } from '../support/catalogue-desk'
import { CLAIM } from '../support/claim'

// Who may change the catalogues.

const LEOPARD = { designation: 'Leopard 2', class: 'main_battle_tank' } as const
const DENMARK = { name: 'Denmark', kind: 'country' } as const
const EU = { name: 'European Union', membersName: 'EU members' }
const OF_DENMARK = { since: '1949-08-24', through: '' }
const KEY = '0d3b4f0e-3c53-4b1c-9f6a-0a9f5a3c2b11'

const enter = (userId: string) =>
  addReportedTotal(userId, reportedTotalInputSchema.parse(CLAIM), {
    formKey: KEY,
    supersedesId: null,
  })

const WRITES: [string, (userId: string) => Promise<CatalogueOutcome>][] = [
  ['a type', (id) => addEquipmentType(id, { ...LEOPARD, designation: 'Leopard 1' })],
  ['another class', (id) => changeEquipmentType(id, 'leopard-2', LEOPARD, LEOPARD)],
  ['a donor', (id) => addDonor(id, { code: 'NOR', name: 'Norway', kind: 'country' })],
  ['another name', (id) => changeDonor(id, 'DNK', DENMARK, { ...DENMARK, name: 'Danmark' })],
  [
    'figures',
    (id) =>
      setDonorYear(
        id,
        'JPN',
        { gdpUsd: '', population: '' },
        { year: 2021, gdpUsd: 5n, population: null },
      ),
  ],
  ['a group', (id) => addDonorGroup(id, { code: 'jef', name: 'JEF', membersName: 'JEF states' })],
  ['a group’s name', (id) => renameDonorGroup(id, 'eu', EU, { ...EU, name: 'EU' })],
  [
    'a membership',
    (id) => addMembership(id, 'nato', { donorCode: 'JPN', since: '2025-01-01', through: null }),
  ],
  [
    'an end',
    (id) =>
      changeMembership(id, 'nato', OF_DENMARK, {
        donorCode: 'DNK',
        since: '1949-08-24',
        through: '2025-01-01',
      }),
  ],
  ['that there was no membership', (id) => removeMembership(id, 'nato', 'DNK', OF_DENMARK)],
  ['a claim', enter],
]

test.each(WRITES)('%s is written by reviewers and administrators only', async (_what, write) => {
  await openCatalogueDesk()
  await expectReviewersOnly(write)
})

test('a claim is withdrawn by reviewers and administrators only', async () => {
  const { client } = await openCatalogueDesk()
  await enter('a-reviewer')
  const { id: claim } = await client.reportedTotal.findFirstOrThrow()
  await expectReviewersOnly((id) => withdrawReportedTotal(id, claim, 'For the wrong group.'))
})

async function expectReviewersOnly(
  write: (userId: string) => Promise<CatalogueOutcome>,
): Promise<void> {
  const version = readDataVersion()
  for (const id of ['an-editor', 'nobody', 'disabled']) {
    await expect(write(id)).rejects.toThrow(NotAllowed)
  }
  expect(readDataVersion()).toBe(version)
  expect(await write('a-reviewer')).toMatchObject({ kind: 'saved' })
  expect(readDataVersion()).toBe(version + 1)
}
