import type Database from 'better-sqlite3'

/**
 * What the database’s own rules say, as the end of “but …”: by a constraint’s name, without its table where the words
 * fit every table. What a cell has to be by itself stands with the columns of an archive.
 */
const RULE_WORDS: Readonly<Record<string, string>> = {
  amount_check: 'an amount is not negative and goes with its currency and qualifier',
  amountCurrency_check: 'what is undisclosed has no currency, and everything else has one',
  amounts_check: 'an amount is not negative',
  archiveUrl_check: 'a link begins with http:// or https://',
  class_check: 'a type of equipment and its class go together',
  code_check: 'a code is three capital letters',
  converted_check:
    'a converted amount needs an amount and, unless that is in euro, the day of a rate',
  currency_check: 'a currency is three capital letters',
  delivered_check: 'a quantity is not negative',
  due_check: 'a period does not end before it begins',
  email_check: 'it may have no capital letters',
  external_check: 'a dataset and an ID in it go together',
  figures_check: 'a figure is above 0',
  file_check: 'a file has a name and a SHA-256 of 64 characters, 0 to 9 and a to f',
  kept_check: 'it has to be JSON',
  name_check: 'an item has a type or a designation',
  number_check: 'numbers begin at 1',
  owner_check: 'a source is either of a revision or of a reported total',
  perEur_check: 'a rate is a number above 0',
  period_check: 'a period does not end before it begins',
  position_check: 'places are counted from 0',
  quantity_check: 'a quantity is at least 1',
  rateDay_check: 'a rate is of no later day than the announcement',
  recorded_check: 'nothing is recorded before it is published',
  report_check: 'it has to be JSON',
  ReportedTotal_amount_check: 'a reported total is above 0',
  rowNumber_check: 'rows are counted from 1',
  setAside_check: 'a row that is set aside has a reason and no revision',
  share_check: 'a share lies between 0 and 10000',
  sheet_check: 'a sheet is that of a file',
  sole_check: 'it has to be 0 or 1',
  StatedAmount_amount_check: 'an amount is not negative',
  through_check: 'a membership does not end before it begins',
  undisclosed_check: 'what is undisclosed has no figure, and what is not has one',
  url_check: 'a link begins with http:// or https://',
  withdrawal_check: 'a withdrawal has a day and a reason',
  withdrawn_check: 'a withdrawal, and nothing else, withdraws a pledge',
}

/** What a table’s constraint says, as the end of “but …”. */
export function wordsOfRule(table: string, constraint: string): string {
  const ofAny = constraint.slice(table.length + 1)
  return RULE_WORDS[constraint] ?? RULE_WORDS[ofAny] ?? `the rule ${constraint} forbids it`
}

/** The SQL of a table’s CHECK constraint, as the database itself has it. */
export function ruleOf(database: Database.Database, table: string, constraint: string): string {
  const written = String(
    database.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck().get(table),
  )
  const start = written.indexOf(`"${constraint}" CHECK (`)
  if (start < 0) throw new Error(`${table} has no ${constraint}`)
  const from = written.indexOf('(', start) + 1
  let depth = 1
  let end = from
  for (const { 0: found, index } of written.slice(from).matchAll(/'[^']*'|[()]/g)) {
    depth += found === '(' ? 1 : found === ')' ? -1 : 0
    end = from + index
    if (depth === 0) break
  }
  return written.slice(from, end)
}
