import { DONOR_KINDS } from '@/lib/domain/catalogue-entry'
import { AID_TYPES, AMOUNT_QUALIFIERS, EQUIPMENT_CLASSES, keysOf } from '@/lib/domain/vocabulary'
import { type ArchiveResource, needed, optional } from './resource'

const CURRENCY = 'ISO 4217 code.'

/** What the ledger refers to. Each table comes after those that it refers to. */
export const CATALOGUE_RESOURCES: readonly ArchiveResource[] = [
  {
    name: 'donors',
    table: 'Donor',
    description: 'Countries and institutions that give.',
    key: ['code'],
    references: {},
    columns: {
      code: needed('string', 'ISO 3166 alpha-3 code, or EUI, EIB, EPF.'),
      name: needed('string', 'Name in English.'),
      kind: needed('string', 'What it is.', keysOf(DONOR_KINDS)),
    },
  },
  {
    name: 'donor-groups',
    table: 'DonorGroup',
    description: 'Sets of donors with dated membership.',
    key: ['code'],
    references: {},
    columns: {
      code: needed('string', 'Code, such as nato.'),
      name: needed('string', 'Name in English.'),
      membersName: needed('string', 'What its members are called in a sentence.'),
    },
  },
  {
    name: 'memberships',
    table: 'Membership',
    description: 'Who belongs to a group, and from when to when.',
    key: ['groupCode', 'donorCode', 'since'],
    references: { groupCode: 'donor-groups', donorCode: 'donors' },
    columns: {
      groupCode: needed('string', 'The group.'),
      donorCode: needed('string', 'The member.'),
      since: needed('date', 'First day.'),
      through: optional('date', 'Last day; empty while it lasts.'),
    },
  },
  {
    name: 'donor-years',
    table: 'DonorYear',
    description: 'Figures of a donor in a year.',
    key: ['donorCode', 'year'],
    references: { donorCode: 'donors' },
    columns: {
      donorCode: needed('string', 'The donor.'),
      year: needed('integer', 'The year.'),
      gdpUsd: optional('integer', 'Gross domestic product in whole current US dollars.'),
      population: optional('integer', 'Inhabitants.'),
    },
  },
  {
    name: 'equipment-types',
    table: 'EquipmentType',
    description: 'The catalogue of equipment.',
    key: ['key'],
    references: {},
    columns: {
      key: needed('string', 'Key in addresses and items.'),
      designation: needed('string', 'What it is called, such as Leopard 2.'),
      class: needed('string', 'Its class.', keysOf(EQUIPMENT_CLASSES)),
    },
  },
  {
    name: 'exchange-rates',
    table: 'ExchangeRate',
    description: 'Euro reference rates of the European Central Bank.',
    key: ['currency', 'day'],
    references: {},
    columns: {
      currency: needed('string', CURRENCY),
      day: needed('date', 'Day of the rate.'),
      perEur: needed('string', 'Units of the currency per euro, as the bank prints it.'),
    },
  },
  {
    name: 'people',
    table: 'User',
    description: 'Authors of what is published, by name.',
    key: ['id'],
    references: {},
    where: 'id IN (SELECT authorId FROM Revision UNION SELECT authorId FROM Import)',
    columns: {
      id: needed('string', 'Stands for the person in this archive.'),
      name: needed('string', 'The name that the history shows.'),
    },
  },
  {
    name: 'reported-totals',
    table: 'ReportedTotal',
    description: 'Figures stated for a whole group: claims to compare with, in no sum.',
    key: ['id'],
    references: { groupCode: 'donor-groups', supersededById: 'reported-totals' },
    columns: {
      id: needed('integer', 'Number of the claim.'),
      claimant: needed('string', 'Who states it.'),
      groupCode: needed('string', 'The group that it is about.'),
      membershipOn: needed('date', 'The group’s members on this day are meant.'),
      aidType: needed('string', 'Type of aid.', keysOf(AID_TYPES)),
      measureWords: needed('string', 'The measure in the claimant’s words.'),
      periodFrom: needed('date', 'First day of the period.'),
      periodThrough: needed('date', 'Last day of the period.'),
      qualifier: needed('string', 'How exactly it is stated.', keysOf(AMOUNT_QUALIFIERS)),
      currency: needed('string', CURRENCY),
      amountMinor: needed('integer', 'The figure in minor units of the currency.'),
      statedOn: needed('date', 'Day of the statement.'),
      supersededById: optional('integer', 'The newer statement of it.'),
      withdrawnOn: optional('date', 'The day from which it no longer stands.'),
      withdrawalReason: optional('string', 'Why it was withdrawn.'),
    },
  },
]
