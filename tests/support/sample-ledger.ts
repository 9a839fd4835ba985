import type { PledgeWriting } from '@/lib/domain/pledge'
import type { Ledger } from './small-ledger'

// Eight pledges small enough to be added up by hand. Rates per euro: on 1 March 2023 US$1.25, £0.80, C$1.60; on
// 20 April 2023 US$1.10, £0.88, C$1.50.

type Tranche = PledgeWriting['tranches'][number]

const SOURCE = {
  url: 'https://example.org/release',
  publisher: 'Ministry of Defence',
  publishedOn: '2023-03-01',
  official: true,
  says: 'What is promised.',
}

const pledge = (
  summary: string,
  category: PledgeWriting['category'],
  ...tranches: Tranche[]
): PledgeWriting => ({ summary, category, tranches, sources: [SOURCE] })

const euro = (pledged: string): Tranche['amount'] => ({
  qualifier: 'exact',
  currency: 'EUR',
  pledged,
})

/** €100.00, of which €60.00 allocated and €10.00 delivered: US$125.00, £80.00. */
export const TANKS = pledge('Ten Leopard 2 tanks', 'armour_and_vehicles', {
  announced: '1 March 2023',
  amount: {
    qualifier: 'exact',
    currency: 'EUR',
    pledged: '100',
    allocated: '60',
    delivered: '10',
  },
  donors: [{ code: 'DNK' }],
  items: [
    {
      equipmentType: 'leopard-2',
      quantity: 10,
      deliveries: [{ quantity: 4, date: '1 April 2023' }],
    },
  ],
})

/** €100.01 assumed equal: Denmark €50.01, the Netherlands €50.00; US$110.01. */
const HOWITZERS = pledge('CAESAR howitzers with shells', 'artillery_and_missiles', {
  announced: '20 April 2023',
  amount: euro('100.01'),
  donors: [{ code: 'DNK' }, { code: 'NLD' }],
  items: [
    { equipmentType: 'caesar', quantity: 6, quantityQualifier: 'at_least', due: 'by early 2024' },
    { kind: 'ammunition', equipmentType: 'shell-155' },
  ],
})

/** US$250.00 on a Saturday, at the rates of 1 March: €200.00, £160.00. */
export const FUND = pledge('A fund', 'funding', {
  announced: '4 March 2023',
  amount: { qualifier: 'up_to', currency: 'USD', pledged: '250' },
  donors: [{ code: 'USA' }],
})

export const UNDISCLOSED = pledge('Something undisclosed', 'undisclosed', {
  announced: '1 March 2023',
  amount: { qualifier: 'undisclosed' },
  donors: [{ code: 'SWE' }],
})

/** C$50.00 of a day that has no rate. */
export const UNCONVERTED = pledge('Radio sets', 'mixed_package', {
  announced: '1 June 2023',
  amount: { qualifier: 'exact', currency: 'CAD', pledged: '50' },
  donors: [{ code: 'CAN' }],
  items: [{ equipmentType: 'radio-set', quantity: 16 }],
})

/** The Netherlands’ €300.00, and Denmark’s C$30.00 without a day. */
const ENVELOPE = pledge(
  'An envelope in two parts',
  'mixed_package',
  { announced: '1 March 2023', amount: euro('300'), donors: [{ code: 'NLD' }] },
  {
    announced: 'in the coming weeks',
    amount: { qualifier: 'exact', currency: 'CAD', pledged: '30' },
    donors: [{ code: 'DNK' }],
  },
)

/** Humanitarian: outside the opening view. */
const TENTS: PledgeWriting = {
  ...pledge('Tents', 'engineering_logistics_and_medical', {
    announced: '20 April 2023',
    amount: euro('7'),
    donors: [{ code: 'FIN' }],
  }),
  aidType: 'humanitarian',
}

/** Taken back on 10 May 2023. */
const WITHDRAWN = pledge('A pledge that was taken back', 'naval', {
  announced: '20 April 2023',
  amount: euro('999'),
  donors: [{ code: 'NLD' }],
})

/** Publishes them on 21 April 2023 as P1001 to P1008. */
export async function publishSample(ledger: Ledger): Promise<void> {
  const writings = [TANKS, HOWITZERS, FUND, UNDISCLOSED, UNCONVERTED, ENVELOPE, TENTS, WITHDRAWN]
  for (const writing of writings) await ledger.add(writing, '2023-04-21')
  await ledger.revise(1008, 1, WITHDRAWN, '2023-05-10', { changeKind: 'withdrawal' })
}
