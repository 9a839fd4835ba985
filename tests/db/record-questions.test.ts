import { beforeEach, describe, expect, test } from 'vitest'
import { listRecordQuestions } from '@/lib/db/record-questions'
import { type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import { TANKS } from '../support/sample-ledger'
import { type Ledger, openLedger } from '../support/small-ledger'

let ledger: Ledger

beforeEach(async () => {
  ledger = await openLedger()
})

type Tranche = PledgeWriting['tranches'][number]
const [OF_TANKS] = TANKS.tranches as [Tranche]

const pledging = (pledged: string, further: Partial<Tranche> = {}): PledgeWriting => ({
  ...TANKS,
  tranches: [{ ...OF_TANKS, amount: { ...OF_TANKS.amount, pledged }, ...further }],
})
const counting = (quantity: number): PledgeWriting =>
  pledging('100', { items: [{ equipmentType: 'leopard-2', quantity }] })

const questionsOf = (writing: PledgeWriting) =>
  listRecordQuestions(pledgeInputSchema.parse(writing)).map(({ message }) => message)

describe('a sum', () => {
  test('is asked about where no donor has promised as much at once', async () => {
    await ledger.add(pledging('2.9bn'), '2023-03-01')
    expect(questionsOf(pledging('28.9bn'))).toEqual([
      '€28.9bn by Denmark would be more than any donor has promised at once so far (€2.9bn). Is the amount right?',
    ])
    expect(questionsOf(pledging('2.9bn'))).toEqual([])
  })

  test('is compared donor by donor', async () => {
    await ledger.add(pledging('2bn'), '2023-03-01')
    const donors = [{ code: 'DNK' }, { code: 'NLD' }]
    expect(questionsOf(pledging('4bn', { donors }))).toEqual([])
    expect(questionsOf(pledging('6bn', { donors }))).toEqual([
      '€3bn by Denmark would be more than any donor has promised at once so far (€2bn). Is the amount right?',
    ])
  })

  test('is not asked about below a billion, beside nothing, or without a rate', async () => {
    expect(questionsOf(pledging('28.9bn'))).toEqual([])
    await ledger.add(pledging('5'), '2023-03-01')
    expect(questionsOf(pledging('999m'))).toEqual([])
    const unconverted = { qualifier: 'exact', currency: 'CAD', pledged: '28.9bn' } as const
    expect(questionsOf(pledging('1', { announced: '1 June 2023', amount: unconverted }))).toEqual(
      [],
    )
  })

  test('is not measured by what was withdrawn or has another aid type', async () => {
    await ledger.add(pledging('2bn'), '2023-03-01')
    const pledgeNumber = await ledger.add(pledging('50bn'), '2023-03-02')
    await ledger.revise(pledgeNumber, 1, pledging('50bn'), '2023-03-03', {
      changeKind: 'withdrawal',
    })
    await ledger.add({ ...pledging('60bn'), aidType: 'financial' }, '2023-03-04')
    expect(questionsOf(pledging('3bn'))).toHaveLength(1)
  })
})

describe('a count', () => {
  test('is asked about where it is far above the largest of its class', async () => {
    await ledger.add(counting(14), '2023-03-01')
    expect(questionsOf(counting(1400))).toEqual([
      'Main battle tanks: 1,400 at once, where the largest count so far is 14. Is the count right?',
    ])
    expect(questionsOf(counting(70))).toEqual([])
  })

  test('is not asked about where the class is new', () => {
    expect(questionsOf(counting(1400))).toEqual([])
  })
})
