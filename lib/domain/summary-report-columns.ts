import { column, MEASURE_COLUMNS, type Report } from './report-column'

const SUMMARY_COLUMNS = [
  ...MEASURE_COLUMNS,
  column('pledges', 'Number of pledges.'),
  column(
    'pledges_without_value',
    'Pledges whose value in the chosen measure was not published: they are in no sum.',
  ),
  column(
    'pledges_unconverted',
    'Pledges with an amount as reported that has no exchange rate or no day: that amount is in no sum.',
  ),
]

/** The summary exports: a row adds up or compares. */
export const SUMMARY_REPORTS = {
  donors: {
    title: 'By donor',
    row: 'a donor',
    columns: [
      column('donor_code', 'ISO 3166 alpha-3 code, or EUI, EIB, EPF.'),
      column('donor', 'Name of the donor.'),
      ...SUMMARY_COLUMNS,
      column(
        'gdp_share_percent',
        'Chosen measure in US dollars at each announcement’s rate ÷ GDP of 2021 in current US dollars, in per cent.',
      ),
    ],
  },
  months: {
    title: 'By month',
    row: 'a month',
    columns: [
      column('month', 'Month of announcement, YYYY-MM; “undated” for tranches without a day.'),
      ...SUMMARY_COLUMNS,
      column(
        'cumulative',
        'Sum of the chosen measure from the first month through this one, in display_currency.',
      ),
    ],
  },
  categories: {
    title: 'By category',
    row: 'a category',
    columns: [
      column('category', 'One of the eleven categories.'),
      ...SUMMARY_COLUMNS,
      column(
        'share_percent',
        'Share of the chosen measure in the sum of all categories, in per cent.',
      ),
    ],
  },
  equipment: {
    title: 'Equipment promised and delivered',
    row: 'an equipment class',
    columns: [
      column('equipment_class', 'Class of equipment.'),
      column('equipment_group', 'Group that the class belongs to.'),
      column('heavy', 'yes for the classes counted as heavy weapons.'),
      column('promised', 'Units promised; “at least” counts are lower bounds.'),
      column('delivered', 'Of the units promised, those whose handing over is recorded.'),
      column(
        'delivered_beyond',
        'Units recorded as delivered beyond a promised count, or where no count was published.',
      ),
      column('outstanding', 'Promised less delivered.'),
      column('items', 'Number of items behind these units.'),
      column('items_at_least', 'Items whose count is a lower bound.'),
      column('items_undisclosed', 'Items whose count was not published: they are in no sum.'),
    ],
  },
  'reported-totals': {
    title: 'Reported totals and coverage',
    row: 'a reported total',
    columns: [
      column('claimant', 'Who states the total.'),
      column('group', 'The group that it is stated for.'),
      column('membership_on', 'The day whose membership it is about.'),
      column('aid_type', 'military, humanitarian or financial.'),
      column('period_from', 'First day of its scope.'),
      column('period_through', 'Last day of its scope.'),
      column('stated_on', 'Day on which it was stated.'),
      column('amount_qualifier', 'exact, at_least, up_to or approximately.'),
      column('currency', 'ISO 4217 code of the amount as stated.'),
      column('amount', 'The amount as stated.'),
      column(
        'equivalents',
        'The same total in other currencies, as its sources state it, joined by “; ”.',
      ),
      column('display_currency', 'ISO 4217 code of the two columns that follow.'),
      column(
        'stated_converted',
        'The total in display_currency: as stated where a source does so, else converted.',
      ),
      column('itemised', 'What the tracker itemises of the same scope in the chosen measure.'),
      column('coverage_percent', 'Itemised ÷ stated, in per cent; it can exceed 100.'),
      column('source_links', 'Links to the sources, separated by spaces.'),
    ],
  },
} satisfies Record<string, Report>
