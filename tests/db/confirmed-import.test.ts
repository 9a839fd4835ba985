import { expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import { bring, requireReport, SHELLS, TANKS } from '../support/brought-release'
import { writeRelease } from '../support/release-file'
import { FUND } from '../support/sample-ledger'
import { openLedger } from '../support/small-ledger'

// What was looked at and confirmed is what is written, or nothing.

const OUTDATED =
  'The tracker has changed since this was looked at: what the file would do now is another thing, and is shown here. Look at it again before you confirm it.'

async function look(path: string, releasedOn: string) {
  const outcome = await bring(path, { releasedOn, isRehearsal: true })
  if (outcome.kind !== 'rehearsed') throw new Error(`It was ${outcome.kind}`)
  return outcome
}

const countImports = () => writer().import.count({ where: { dataset: 'kiel' } })

test('a preview that another release has overtaken is shown anew, and written once that is confirmed', async () => {
  await openLedger()
  const [earlier, later] = [
    writeRelease([TANKS, SHELLS]),
    writeRelease([{ ...TANKS, pledged: '120' }, SHELLS, { ...SHELLS, id: 'DKM3', pledged: '7' }]),
  ]
  const seen = await look(later, '2023-06-01')
  expect(seen.report.pledges).toMatchObject({ new: 3, changed: 0 })
  await bring(earlier)
  const asked = { releasedOn: '2023-06-01', confirmedPlan: seen.plan }
  const outcome = await bring(later, asked)
  expect(outcome).toMatchObject({ kind: 'refused', message: OUTDATED })
  expect(await countImports()).toBe(1)
  const anew = outcome.kind === 'refused' ? outcome.instead : undefined
  expect(anew?.report.pledges).toMatchObject({ new: 1, changed: 1, unchanged: 1 })
  const written = await bring(later, { ...asked, confirmedPlan: anew?.plan })
  expect(requireReport(written).pledges).toMatchObject({ new: 1, changed: 1, unchanged: 1 })
  expect(await countImports()).toBe(2)
})

test('what an editor publishes between the look and the confirmation makes it another import', async () => {
  const { revise } = await openLedger()
  await bring(writeRelease([TANKS]))
  const { number } = await writer().pledge.findFirstOrThrow({ where: { dataset: 'kiel' } })
  const later = writeRelease([{ ...TANKS, pledged: '120' }])
  const { plan } = await look(later, '2023-06-01')
  await revise(Number(number), 1, FUND, '2023-05-10', { changeKind: 'correction' })
  const outcome = await bring(later, { releasedOn: '2023-06-01', confirmedPlan: plan })
  expect(outcome).toMatchObject({
    message: OUTDATED,
    instead: { report: { pledges: { changed: 0, edited: 1 } } },
  })
  expect(await countImports()).toBe(1)
})

test('a preview that may no longer be written at all is shown with what is in the way', async () => {
  await openLedger()
  const shells = writeRelease([SHELLS])
  const { plan } = await look(shells, '2023-05-01')
  await bring(writeRelease([TANKS]), { releasedOn: '2023-06-01' })
  expect(await bring(shells, { confirmedPlan: plan })).toMatchObject({
    message: OUTDATED,
    instead: { obstacle: expect.stringContaining('releases go in oldest first') },
  })
})

test('what is published elsewhere in between does not stand in the way', async () => {
  const { add } = await openLedger()
  const file = writeRelease([TANKS, SHELLS])
  const { plan } = await look(file, '2023-05-01')
  await add(FUND, '2023-03-01')
  expect(await bring(file, { confirmedPlan: plan })).toMatchObject({ kind: 'written' })
})
