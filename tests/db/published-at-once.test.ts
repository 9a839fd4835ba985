import { expect, test } from 'vitest'
import { listPledges } from '@/lib/db/pledge-list'
import { getPledge } from '@/lib/db/pledges'
import { type FormPublication, publishForm } from '@/lib/db/publish-form'
import { countWithdrawn } from '@/lib/db/withdrawn'
import { OPENING_FILTER } from '@/lib/domain/filter'
import { type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import { OPENING_SORT } from '@/lib/domain/pledge-list'
import { requestChart, sumColumn } from '../support/csv-requests'
import { expectOneTotal } from '../support/every-total'
import { FUND, publishSample, TANKS } from '../support/sample-ledger'
import { type Ledger, openLedger } from '../support/small-ledger'

// What an editor publishes is on every page and in every file that is asked for next. No test waits for anything.

test('a new pledge is everywhere at once: sum, table, charts and files', async () => {
  const before = await open()
  await publish({ input: FUND, base: null, changeKind: 'new' })
  const after = await state()
  expect(after).toEqual({
    amountMinor: before.amountMinor + 200_00n,
    pledges: before.pledges + 1,
    chart: before.chart + 200_00n,
    withdrawn: 1,
    summaries: [...before.summaries, 'A fund'].toSorted(),
  })
})

test('so is a corrected one', async () => {
  const before = await open()
  const input = { ...TANKS, summary: 'Eleven Leopard 2 tanks' }
  await publish({ input, base: tanksAt(1), changeKind: 'correction', reason: 'A typing error.' })
  const summaries = before.summaries.map((summary) =>
    summary === TANKS.summary ? input.summary : summary,
  )
  expect(await state()).toEqual({ ...before, summaries: summaries.toSorted() })
})

test('so is a withdrawn one, and it is all as before when it is restored', async () => {
  const before = await open()
  const reason = 'Never agreed.'
  await publish({ input: TANKS, base: tanksAt(1), changeKind: 'withdrawal', reason })
  expect(await state()).toEqual({
    amountMinor: before.amountMinor - 100_00n,
    pledges: before.pledges - 1,
    chart: before.chart - 100_00n,
    withdrawn: 2,
    summaries: before.summaries.filter((summary) => summary !== TANKS.summary),
  })
  await publish({ input: TANKS, base: tanksAt(2), changeKind: 'correction', reason: 'It was.' })
  expect(await state()).toEqual(before)
  expect(getPledge(1001, null)?.revisions.map(({ author }) => author)).toEqual([
    'The tracker',
    'Ada Editor',
    'Ada Editor',
  ])
})

test('what is withdrawn cannot be withdrawn again', async () => {
  await open()
  const twice = { input: TANKS, changeKind: 'withdrawal', reason: 'Never agreed.' } as const
  await publish({ ...twice, base: tanksAt(1) })
  expect(await publishForm('ada', request({ ...twice, base: tanksAt(2) }))).toEqual({
    kind: 'unchanged',
  })
})

type Asked = Pick<FormPublication, 'base' | 'changeKind'> & {
  input: PledgeWriting
  reason?: string
}

let forms = 0

function request({ input, base, changeKind, reason }: Asked): FormPublication {
  forms += 1
  return {
    input: pledgeInputSchema.parse(input),
    formKey: `form-${forms}`,
    base,
    changeKind,
    reason: reason ?? null,
    draft: null,
  }
}

async function publish(asked: Asked): Promise<void> {
  expect((await publishForm('ada', request(asked))).kind).toBe('published')
}

function tanksAt(revisionNumber: number) {
  return { pledgeNumber: 1001, revisionNumber }
}

async function open() {
  const ledger = await openLedger()
  await publishSample(ledger)
  await addEditor(ledger)
  return state()
}

function addEditor({ client }: Ledger) {
  const at = new Date('2023-01-01')
  const name = { id: 'ada', name: 'Ada Editor', email: 'ada@example.org' }
  return client.user.create({ data: { ...name, role: 'editor', createdAt: at, updatedAt: at } })
}

/** What the pages, charts and files say right now; the sums of all of them are held to be one. */
async function state() {
  const { amountMinor, pledges } = await expectOneTotal(OPENING_FILTER)
  const chart = await requestChart('categories')
  const { rows } = listPledges(OPENING_FILTER, { sort: OPENING_SORT, page: 1 })
  return {
    amountMinor: amountMinor ?? 0n,
    pledges,
    chart: sumColumn(chart.rows, 'amount'),
    withdrawn: countWithdrawn(OPENING_FILTER),
    summaries: rows.map(({ summary }) => summary).toSorted(),
  }
}
