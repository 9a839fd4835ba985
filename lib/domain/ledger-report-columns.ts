import { column, MEASURE_COLUMNS, type Report } from './report-column'

const REVISION_COLUMNS = [
  column('revision', 'Number of the revision that this row shows.'),
  column('published_at', 'Since when that revision is the tracker’s word, UTC.'),
  column('recorded_at', 'When the tracker stored it, UTC.'),
]

/** The ledger exports: a row is something that was promised. */
export const LEDGER_REPORTS = {
  pledges: {
    title: 'Pledges',
    row: 'a pledge',
    columns: [
      column('reference', 'Public reference of the pledge, which never changes.'),
      column(
        'announced_on',
        'Day of the announcement (its latest day where the source is imprecise); empty when undated.',
      ),
      column('donors', 'Names of the donors, joined by “; ”.'),
      column('donor_codes', 'ISO 3166 alpha-3 codes, or EUI, EIB, EPF, in the same order.'),
      column(
        'shares',
        'Share of each donor in per cent, in the same order; empty where tranches differ, which contributions.csv tells apart.',
      ),
      column(
        'share_basis',
        'sole, stated or assumed_equal; one for each tranche where they differ.',
      ),
      column('summary', 'What was promised, in one line.'),
      column('detail', 'Further words on it.'),
      column('aid_type', 'military, humanitarian or financial.'),
      column('category', 'One of the eleven categories.'),
      column('tranches', 'Number of dated parts.'),
      column('amount_qualifier', 'exact, at_least, up_to, approximately or undisclosed.'),
      column(
        'currency',
        'ISO 4217 code of the amounts as reported; several where tranches differ.',
      ),
      column(
        'pledged',
        'Promised, as reported; empty where undisclosed or where tranches differ in currency.',
      ),
      column('allocated', 'Bound to a named package, as reported.'),
      column('delivered', 'Value handed over, as a source states it.'),
      column(
        'rate_date',
        'Day of the exchange rate used: the announcement’s, or the last business day before it; one for each tranche.',
      ),
      column(
        'rate',
        'Units of currency per euro on rate_date, as the European Central Bank published it; one for each tranche.',
      ),
      column(
        'display_rate',
        'Units of display_currency per euro on rate_date; converted = reported ÷ rate × display_rate. One for each tranche.',
      ),
      ...MEASURE_COLUMNS,
      column(
        'value_in_filter',
        'The part of the chosen measure that belongs to the donors and period in the filter, in display_currency. This column adds up to the total on the page.',
      ),
      column('items', 'Items with their quantities, joined by “; ”.'),
      column('delivery_status', 'none_recorded, partly, in_full or not_countable.'),
      column('source_links', 'Links to the sources, separated by spaces.'),
      column(
        'dataset',
        'The dataset that the pledge came in with; empty where an editor entered it.',
      ),
      column('external_id', 'Its ID in that dataset.'),
      column('file', 'The file that this revision was read from; empty where an editor wrote it.'),
      column('sheet', 'The sheet of that file, where it has sheets.'),
      column('rows', 'Rows of the file, as a spreadsheet counts them; “2–4; 9” are four.'),
      ...REVISION_COLUMNS,
    ],
  },
  items: {
    title: 'Items',
    row: 'an item of a pledge',
    columns: [
      column('reference', 'Public reference of the pledge.'),
      column('tranche', 'Position of the tranche in the pledge, from 1.'),
      column('item', 'Position of the item in the tranche, from 1.'),
      column('announced_on', 'Day on which the tranche was announced.'),
      column(
        'donors',
        'Names of the tranche’s donors, joined by “; ”. Units are never split between them.',
      ),
      column('donor_codes', 'Their codes, in the same order.'),
      column('kind', 'equipment, ammunition, fund_contribution, training or service.'),
      column('equipment_type', 'Designation in the catalogue; empty for what it does not list.'),
      column('equipment_class', 'Class of the equipment type.'),
      column('designation', 'What the source calls it.'),
      column('quantity_qualifier', 'exact, at_least, approximately or undisclosed.'),
      column('quantity', 'Units promised; empty where undisclosed.'),
      column('delivered_quantity', 'Units whose handing over is recorded; empty where none is.'),
      column(
        'outstanding_quantity',
        'Promised less delivered, never below 0; empty where undisclosed.',
      ),
      column('condition', 'new, used, refurbished or unknown.'),
      column('due', 'When it is due, in the source’s words.'),
      column('due_from', 'Earliest day that these words can mean.'),
      column('due_through', 'Latest day that these words can mean.'),
      column('amount_qualifier', 'Qualifier of the item’s own amount.'),
      column('currency', 'ISO 4217 code of the item’s own amount.'),
      column('amount', 'The item’s own amount where one was stated; informative, in no sum.'),
      ...REVISION_COLUMNS,
    ],
  },
  contributions: {
    title: 'Contributions',
    row: 'a donor’s part of a tranche',
    columns: [
      column('reference', 'Public reference of the pledge.'),
      column('tranche', 'Position of the tranche in the pledge, from 1.'),
      column('announced_on', 'Day on which the tranche was announced.'),
      column('donor_code', 'ISO 3166 alpha-3 code, or EUI, EIB, EPF.'),
      column('donor', 'Name of the donor.'),
      column(
        'share',
        'The donor’s share in per cent; equal parts are rounded to two decimals here.',
      ),
      column('share_basis', 'sole, stated or assumed_equal.'),
      column('aid_type', 'military, humanitarian or financial.'),
      column('category', 'One of the eleven categories.'),
      column('amount_qualifier', 'exact, at_least, up_to, approximately or undisclosed.'),
      column('currency', 'ISO 4217 code of the amounts as reported.'),
      column('pledged', 'The donor’s part of what was promised, as reported.'),
      column('allocated', 'The donor’s part of what was bound to a named package.'),
      column('delivered', 'The donor’s part of the value handed over.'),
      column('rate_date', 'Day of the exchange rate used.'),
      column('rate', 'Units of currency per euro on rate_date.'),
      column(
        'display_rate',
        'Units of display_currency per euro on rate_date; converted = reported ÷ rate × display_rate.',
      ),
      ...MEASURE_COLUMNS,
      column(
        'value_in_filter',
        'The part in the chosen measure, in display_currency. This column adds up to the total on the page.',
      ),
      ...REVISION_COLUMNS,
    ],
  },
} satisfies Record<string, Report>
