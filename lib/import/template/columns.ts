import { CURRENCY_CODES } from '@/lib/domain/currencies'
import {
  AID_TYPES,
  AMOUNT_QUALIFIERS,
  CATEGORIES,
  CONDITIONS,
  ITEM_KINDS,
  QUANTITY_QUALIFIERS,
  VALUED_BY,
} from '@/lib/domain/vocabulary'

type TemplateColumn = {
  heading: string
  /** What it is said of: a pledge’s and a tranche’s cells are given on one of its rows, and agree where on more. */
  of: 'pledge' | 'tranche' | 'item' | 'source'
  isNeeded?: true
  explanation: string
  example: string
  /** Keys and what they are called; a cell may say either. */
  codes?: Readonly<Record<string, string>>
  /** Holds a sum or a count. In all others a spreadsheet has to leave “April 2023” and “007” as they were typed. */
  isNumeric?: true
}

const currencies = Object.fromEntries(CURRENCY_CODES.map((code) => [code, code]))
const STATED = Object.fromEntries(
  Object.entries(AMOUNT_QUALIFIERS).filter(([key]) => key !== 'undisclosed'),
)
const YES_NO = { yes: 'Yes', no: 'No' }

/** The columns of the template, in their order: the files, their explanation and their reader all come from here. */
export const TEMPLATE_COLUMNS = {
  id: {
    heading: 'ID',
    of: 'pledge',
    isNeeded: true,
    explanation:
      'Your own ID of the pledge, on each of its rows. A later file that has the same ID changes the same pledge.',
    example: 'leopards-2023-04',
  },
  donors: {
    heading: 'Donors',
    of: 'tranche',
    isNeeded: true,
    explanation: 'Names or codes of the catalogue, several separated by semicolons.',
    example: 'Denmark; Netherlands',
  },
  shares: {
    heading: 'Shares',
    of: 'tranche',
    explanation:
      'Of several donors: per cent in their order, separated by semicolons; “equal” where the source says so; empty where nothing is stated, which is assumed equal.',
    example: '50; 50',
  },
  announced: {
    heading: 'Announced on',
    of: 'tranche',
    explanation: 'A day, or the source’s words, such as “early 2024”.',
    example: '20 April 2023',
  },
  summary: {
    heading: 'Summary',
    of: 'pledge',
    isNeeded: true,
    explanation: 'What is promised, in one line.',
    example: 'At least 14 refurbished Leopard 2 tanks',
  },
  detail: { heading: 'Detail', of: 'pledge', explanation: 'Further words on it.', example: '' },
  aidType: {
    heading: 'Aid type',
    of: 'pledge',
    isNeeded: true,
    explanation: 'What kind of aid it is.',
    example: 'Military',
    codes: AID_TYPES,
  },
  category: {
    heading: 'Category',
    of: 'pledge',
    isNeeded: true,
    explanation: 'One of the eleven categories.',
    example: 'Armour and vehicles',
    codes: CATEGORIES,
  },
  tranche: {
    heading: 'Tranche',
    of: 'tranche',
    explanation: 'Number of the dated part that the row belongs to; 1 where left empty.',
    example: '1',
    isNumeric: true,
  },
  label: {
    heading: 'Tranche label',
    of: 'tranche',
    explanation: 'What the part is called, where there are several.',
    example: '',
  },
  qualifier: {
    heading: 'Amount is',
    of: 'tranche',
    explanation: 'How exactly the amount is stated; exact where left empty.',
    example: 'About',
    codes: AMOUNT_QUALIFIERS,
  },
  currency: {
    heading: 'Currency',
    of: 'tranche',
    explanation: 'ISO 4217 code of the amounts. It is never assumed.',
    example: 'EUR',
    codes: currencies,
  },
  pledged: {
    heading: 'Pledged',
    of: 'tranche',
    explanation: 'What was promised: a number, or 28.9m.',
    example: '165,000,000',
    isNumeric: true,
  },
  allocated: {
    heading: 'Allocated',
    of: 'tranche',
    explanation: 'What was bound to a named package.',
    example: '',
    isNumeric: true,
  },
  delivered: {
    heading: 'Delivered',
    of: 'tranche',
    explanation: 'Value handed over, where a source states it.',
    example: '',
    isNumeric: true,
  },
  valuedBy: {
    heading: 'Valued by',
    of: 'tranche',
    explanation: 'Who valued it; the source where left empty.',
    example: 'By the source',
    codes: VALUED_BY,
  },
  kind: {
    heading: 'Item kind',
    of: 'item',
    explanation:
      'What kind of item the row is about; a row without an item leaves all of its columns empty.',
    example: 'Equipment',
    codes: ITEM_KINDS,
  },
  equipmentType: {
    heading: 'Equipment type',
    of: 'item',
    explanation: 'A type of the catalogue.',
    example: 'Leopard 2',
  },
  designation: {
    heading: 'Designation',
    of: 'item',
    explanation: 'What the source calls it; needed where the catalogue has no such type.',
    example: '',
  },
  quantity: {
    heading: 'Count',
    of: 'item',
    explanation: 'Units promised.',
    example: '14',
    isNumeric: true,
  },
  quantityQualifier: {
    heading: 'Count is',
    of: 'item',
    explanation: 'How exactly the count is stated; exact where left empty.',
    example: 'At least',
    codes: QUANTITY_QUALIFIERS,
  },
  condition: {
    heading: 'Condition',
    of: 'item',
    explanation: 'Unknown where left empty.',
    example: 'Refurbished',
    codes: CONDITIONS,
  },
  due: {
    heading: 'Due',
    of: 'item',
    explanation: 'When it is due: a day, or the source’s words.',
    example: 'by early 2024',
  },
  itemQualifier: {
    heading: 'Item amount is',
    of: 'item',
    explanation: 'How exactly the item’s own amount is stated; exact where left empty.',
    example: '',
    codes: STATED,
  },
  itemCurrency: {
    heading: 'Item currency',
    of: 'item',
    explanation: 'ISO 4217 code of the item’s own amount.',
    example: '',
    codes: currencies,
  },
  itemAmount: {
    heading: 'Item amount',
    of: 'item',
    explanation: 'What the item alone is worth, where it is stated; in no sum.',
    example: '',
    isNumeric: true,
  },
  deliveredUnits: {
    heading: 'Delivered units',
    of: 'item',
    explanation: 'Units handed over. Several deliveries of one item are entered in the form.',
    example: '',
    isNumeric: true,
  },
  deliveredQualifier: {
    heading: 'Delivered count is',
    of: 'item',
    explanation:
      'How exactly that count is stated; exact where left empty, undisclosed where some arrived and nobody says how many.',
    example: '',
    codes: QUANTITY_QUALIFIERS,
  },
  deliveredOn: {
    heading: 'Delivered on',
    of: 'item',
    explanation: 'When they were handed over: a day, or the source’s words.',
    example: '',
  },
  url: {
    heading: 'Source link',
    of: 'source',
    isNeeded: true,
    explanation:
      'Link to a source, beginning with https://. Further sources stand on further rows of the pledge.',
    example:
      'https://english.defensie.nl/latest/news/2023/04/20/netherlands-to-purchase-leopard-2-tanks-for-ukraine',
  },
  publisher: {
    heading: 'Source publisher',
    of: 'source',
    isNeeded: true,
    explanation: 'Who published it. A pledge needs one source with a link at least.',
    example: 'Ministry of Defence of the Netherlands',
  },
  title: {
    heading: 'Source title',
    of: 'source',
    explanation: 'Its title, as published.',
    example: '',
  },
  publishedOn: {
    heading: 'Source published on',
    of: 'source',
    explanation: 'Day of its publication, YYYY-MM-DD.',
    example: '2023-04-20',
  },
  official: {
    heading: 'Source is official',
    of: 'source',
    explanation: 'Whether the donor’s own authorities state it; no where left empty.',
    example: 'Yes',
    codes: YES_NO,
  },
  archiveUrl: {
    heading: 'Source archive link',
    of: 'source',
    explanation: 'Link to an archived copy.',
    example: '',
  },
  says: {
    heading: 'Source says',
    of: 'source',
    isNeeded: true,
    explanation: 'What it says, in your own words.',
    example:
      'The Netherlands and Denmark buy 14 tanks, which are overhauled before they are handed over.',
  },
} as const satisfies Record<string, TemplateColumn>

export type TemplateKey = keyof typeof TEMPLATE_COLUMNS

/** The columns in their order, each with its key. */
export const TEMPLATE_ENTRIES = Object.entries(TEMPLATE_COLUMNS) as [TemplateKey, TemplateColumn][]
