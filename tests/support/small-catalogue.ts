// What the small ledger knows: a few donors, types of equipment and rates.

export const DONORS = {
  CAN: 'Canada',
  DNK: 'Denmark',
  EPF: 'European Peace Facility',
  FIN: 'Finland',
  JPN: 'Japan',
  NLD: 'Netherlands',
  SWE: 'Sweden',
  USA: 'United States',
}

export const GDP_USD: Record<string, bigint> = {
  CAN: 2_000_000_000n,
  DNK: 100_000n,
  NLD: 1_000_000n,
  USA: 20_000_000_000n,
}

export const EQUIPMENT = {
  caesar: { designation: 'CAESAR', class: 'howitzer_155' },
  'leopard-2': { designation: 'Leopard 2', class: 'main_battle_tank' },
  'radio-set': { designation: 'Radio set', class: 'communications' },
  'shell-155': { designation: 'Shell, 155 mm', class: 'artillery_ammunition' },
} as const

export const NATO = [
  ['CAN', '1949-08-24'],
  ['DNK', '1949-08-24'],
  ['NLD', '1949-08-24'],
  ['USA', '1949-08-24'],
  ['FIN', '2023-04-04'],
  ['SWE', '2024-03-07'],
] as const
export const EU = [
  ['DNK', '1973-01-01'],
  ['NLD', '1958-01-01'],
  ['FIN', '1995-01-01'],
  ['SWE', '1995-01-01'],
] as const

/** 2023-03-01 and 2023-04-20 only, so that days between are waiting for a rate. */
export const RATES = [
  ['2023-03-01', { USD: '1.25', GBP: '0.8', CAD: '1.6', JPY: '150.25' }],
  ['2023-04-20', { USD: '1.1', GBP: '0.88', CAD: '1.5', JPY: '147.3' }],
] as const
