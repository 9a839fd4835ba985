import type { Cell } from '../table/table'
import { toText } from './cells'

// What the columns of the Ukraine Support Tracker's main sheet mean. Their names change between releases (`countries`,
// `Countries`, `donor`; `tot_activity_value_EUR`), and again in the hands of those who use them.

const OWN_CURRENCY = '( (in )?(the )?(original|reporting|reported|source|local|national) currency)'
const IN_EUR = '( in| converted (in|to))? (eur|euros?)'
const IN_USD = '( in)? (usd|us dollars?)'
const AID = '(aid|assistance|support)'
/** A longer text describes, and names no column. */
const LONGEST_HEADING = 150
const COUNT = '(no|nr|num|number|numb|count|quantity|amount)'
const DELIVERED = '(delivered|deliver(y|ies)|deliv)'

/**
 * By each meaning the dataset's own names for it, and others that say the same. A name is compared in lower case, with
 * every mark made a space. An other name counts only where no column has one of the dataset's own.
 */
const NAMES = {
  id: names(
    '(activity |package )?id',
    '(unique|pledge|commitment|aid)( activity)? id|(activity |package )?(identifier|id number)',
  ),
  donor: names(
    'donor( country| name)?|countr(y|ies)',
    'donors|donors? (countr(y|ies)|states?|governments?|names?)|country (name|donor|of donor)|countries donors?|donating country|country( or)? institution|(donor |country )?(iso ?3?|code|iso ?3? code)',
  ),
  announced: names(
    'announcement date|date of announcement|announced( on)?|date announced',
    'announcement( day)?|(commitment|pledge) date|date of( the)? (commitment|pledge)|date',
  ),
  aidType: names(
    '(type of aid|aid type)( general)?',
    `(general |main )?(type of ${AID}|${AID} type)( general)?|${AID} (category )?general|${AID} category`,
  ),
  aidSpecific: names(
    '(type of aid|aid type) specific',
    `(specific |detailed )(type of ${AID}|${AID} type)|(type of ${AID}|${AID} type) (specific|detailed)|${AID} sub ?type|sub ?type of ${AID}`,
  ),
  explanation: names(
    '(explanation|description|explanatory note)s?',
    '(explanation|description)s? of .*|details?',
  ),
  currency: names(
    '(original |reporting )?currency',
    '((orig|original|reporting|reported|source|iso) )*currency( (code|original|iso|4217|reported))*',
  ),
  donationType: names(
    'type of donation|measure|commitment or allocation',
    'donation type|commitment allocation|(type of|kind of) (commitment|measure)|(measure|commitment) type',
  ),
  statedValue: names(
    'monetary value as given by source|source reported value|value as (given|reported) by source',
    '(value|amount) (given|reported|stated) by( the)? source|(monetary value|amount) as (given|reported|stated) by( the)? source',
  ),
  item: names(
    'items?( name)?',
    'item s|names? of( the)? items?|items? (in kind aid|names)|equipment',
  ),
  itemType: names(
    'type of items?|item type',
    'items? (category|types)|category of items?|equipment type',
  ),
  itemSubType: names(
    '(sub ?type of items?|item sub ?type)( 1)?',
    'sub ?types?|items? sub ?(category|types)|sub ?category of items?',
  ),
  units: names(
    'no of units|number of units|item numb(er)?|units',
    `(total )?${COUNT}( of)? (units|items)( (committed|pledged|promised))?|(units|quantity|items) (committed|pledged|promised)|quantity|qty|item (quantity|count)`,
  ),
  unitsDelivered: names(
    '(no|number) of units delivered( in kind military aid)?|item numb(er)? deliv(ered)?|units delivered',
    `${COUNT}( of)? (units |items )?${DELIVERED}( in kind( military aid)?)?|${DELIVERED} (units|quantity|items|number)|items delivered`,
  ),
  unitPrice: names(
    'unit price in usd|item price usd',
    `(unit price|price per unit|item price|price per item|unit cost)${IN_USD}`,
  ),
  itemValue: names(
    'value committed own estimate in usd|item value estimate usd',
    `(value committed( own estimate)?|item value( estimate)?|own estimate( of value)?)${IN_USD}`,
  ),
  pledged: names(
    'total|tot activity value',
    `total${OWN_CURRENCY}|(total|tot activity|total activity|total monetary) (value|amount|commitments?|committed|pledged)( value| amount)?${OWN_CURRENCY}?|(committed|commitment|pledged|value|amount)( value| amount| total)?${OWN_CURRENCY}|(committed|commitment) (value|amount|total)`,
  ),
  pledgedEur: names(
    'converted value in eur|tot activity value eur',
    `(total |monetary )?converted value${IN_EUR}|total( activity)?( value| amount| commitments?| committed)?${IN_EUR}|(committed|commitments?)( value| amount| total)?${IN_EUR}`,
  ),
  deliveredEur: names(
    'total monetary value delivered in eur|tot activity value deliv(ered)? eur',
    `(total )?((monetary )?value )?${DELIVERED}( value| total| amount)?${IN_EUR}`,
  ),
  allocated: names(
    'allocated total|tot sub activity value',
    `(total |value )?allocated( value| amount)?${OWN_CURRENCY}?|allocated total${OWN_CURRENCY}|total allocations?|allocations? (value|amount|total)${OWN_CURRENCY}?`,
  ),
  allocatedEur: names(
    'allocated total in eur|tot sub activity value eur',
    `(total |value )?(allocated|allocations?)( value| amount| total)?${IN_EUR}`,
  ),
  allocationId: names(
    'allocation id|sub activity id',
    '(allocation|sub ?activity) (identifier|number)|id of( the)? allocation',
  ),
  official: names('official source', 'source official|official source( 1)? yes( 0)? no'),
  source1: names('source of aid 1', 'source( of aid)?|(source|link|url)( of aid)? 1'),
  source2: names('source of aid 2', '(source|link|url)( of aid)? 2'),
  source3: names('source of aid 3', '(source|link|url)( of aid)? 3'),
  source4: names('source of aid 4', '(source|link|url)( of aid)? 4'),
  deliverySource: names(
    'source (for|of) delivery',
    '(source|link|url) (for |of )?(delivery|deliveries)|delivery (source|link|url)',
  ),
  deliverySourceOfficial: names('official delivery source( 1 yes 0 no)?'),
  valuation: names('value source commitments?', 'source of( the)? valuation'),
  earmarked: names(
    'earmarked years?',
    '(earmarked|earmarking)( for)?( the)?( years?)?|years? earmarked',
  ),
} as const satisfies Record<string, Names>
export type Meaning = keyof typeof NAMES
/** Where in a row each meaning stands, from 0. */
export type Columns = Partial<Record<Meaning, number>>

type Names = { own: RegExp; other: RegExp | null }

function names(own: string, other?: string): Names {
  return { own: new RegExp(`^(?:${own})$`), other: other ? new RegExp(`^(?:${other})$`) : null }
}

/** `isOwn`: the dataset itself calls a column so. */
export type NamedMeaning = { meaning: Meaning; isOwn: boolean }

/** What a heading says that its column means; null where it says nothing that is known here. */
export function meaningOf(heading: Cell | undefined): NamedMeaning | null {
  if (typeof heading !== 'string' || heading.length > LONGEST_HEADING) return null
  const words = toWords(heading)
  if (words === '') return null
  const meanings = Object.keys(NAMES) as Meaning[]
  const own = meanings.find((meaning) => NAMES[meaning].own.test(words))
  if (own) return { meaning: own, isOwn: true }
  const other = meanings.find((meaning) => NAMES[meaning].other?.test(words))
  return other ? { meaning: other, isOwn: false } : null
}

/** A dollar alone is no currency: what is not said to be in US dollars is not taken for that. */
function toWords(heading: Cell | undefined): string {
  return toText(heading)
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]/g, '')
    .normalize('NFKC')
    .replace(/\s*[[(]\d{1,2}[\])]$/, '')
    .replace(/[([][dmyj/. -]+[)\]]/gi, '')
    .replace(/US\$/g, ' usd ')
    .replace(/\$/g, ' dollar ')
    .replace(/€/g, ' eur ')
    .replace(/£/g, ' gbp ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
