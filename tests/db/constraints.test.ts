import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { freshDatabase } from '../support/database'

// Prisma's schema language says none of these, and a migration that rebuilds a table drops them silently.

const CHECKS = names(`
    Contribution_aidType_check Contribution_amounts_check Contribution_announcedOn_check
    Contribution_category_check Contribution_period_check Contribution_share_check
    Contribution_sole_check DataVersion_id_check Delivery_date_check Delivery_qualifier_check
    Delivery_quantity_check DonorYear_figures_check Donor_code_check Donor_kind_check
    Draft_content_check ExchangeRate_currency_check ExchangeRate_day_check
    ExchangeRate_perEur_check ImportRow_kept_check ImportRow_rowNumber_check
    ImportRow_setAside_check Import_file_check Import_releasedOn_check Import_report_check
    Import_sheet_check Invitation_purpose_check
    Invitation_role_check Item_aidType_check
    Item_amountQualifier_check Item_amount_check Item_announcedOn_check Item_category_check
    Item_class_check Item_condition_check Item_currency_check Item_delivered_check Item_due_check
    Item_kind_check Item_name_check Item_position_check Item_quantityQualifier_check
    Item_quantity_check Item_undisclosed_check Membership_since_check Membership_through_check
    Pledge_external_check Pledge_number_check ReportedTotal_aidType_check
    ReportedTotal_amount_check ReportedTotal_currency_check ReportedTotal_membershipOn_check
    ReportedTotal_period_check ReportedTotal_qualifier_check ReportedTotal_statedOn_check
    ReportedTotal_withdrawal_check ReportedTotal_withdrawnOn_check
    Revision_aidType_check Revision_amounts_check Revision_announcedOn_check
    Revision_category_check Revision_changeKind_check Revision_deliveryStatus_check
    Revision_number_check Revision_period_check Revision_recorded_check Revision_withdrawn_check
    Source_archiveUrl_check Source_owner_check Source_publishedOn_check Source_url_check
    StatedAmount_amount_check StatedAmount_currency_check StatedAmount_qualifier_check
    Tranche_amountCurrency_check Tranche_amounts_check Tranche_announced_check
    Tranche_converted_check Tranche_currency_check Tranche_position_check Tranche_qualifier_check
    Tranche_rateDay_check Tranche_shareBasis_check Tranche_undisclosed_check
    Tranche_valuedBy_check User_email_check User_role_check
`)

const UNIQUE_INDEXES = names(`
    Account_providerId_accountId_key Contribution_trancheId_donorCode_key Delivery_itemId_position_key
    Draft_formKey_key ImportRow_importId_rowNumber_key
    Import_dataset_release_key
    Item_trancheId_position_key Pledge_dataset_externalId_key Pledge_number_key
    ReportedTotal_formKey_key ReportedTotal_supersededById_key Revision_current_key Revision_formKey_key
    Revision_pledgeId_number_key Session_token_key
    Source_reportedTotalId_position_key Source_revisionId_position_key
    StatedAmount_sourceId_position_key Tranche_revisionId_position_key User_email_key
`)

const PARTIAL_INDEXES = names(`
    Contribution_current_allocated_by_category
    Contribution_current_allocated_by_day Contribution_current_allocated_by_donor
    Contribution_current_delivered_by_category Contribution_current_delivered_by_day
    Contribution_current_delivered_by_donor Contribution_current_pledged_by_category
    Contribution_current_pledged_by_day Contribution_current_pledged_by_donor
    Contribution_of_revision Contribution_superseded
    Contribution_unconverted_allocated Contribution_unconverted_delivered
    Contribution_unconverted_pledged Item_current Item_superseded Revision_by_allocated
    Revision_by_day Revision_by_delivered Revision_by_donors Revision_by_pledged
    Revision_by_summary Revision_current_key Revision_first Revision_withdrawn
`)

const TRIGGERS = names(`
  Contribution_content_is_final
  Contribution_is_kept
  Contribution_is_not_added
  Contribution_is_written_once
  Delivery_content_is_final
  Delivery_is_kept
  Delivery_is_not_added
  Item_content_is_final
  Item_is_kept
  Item_is_not_added
  Item_is_written_once
  ReportedTotal_content_is_final
  ReportedTotal_is_kept
  ReportedTotal_is_written_once
  ReportedTotal_stays_withdrawn
  Revision_content_is_final
  Revision_is_kept
  Revision_is_written_once
  Revision_stays_sealed
  Source_content_is_final
  Source_is_kept
  Source_is_not_added
  StatedAmount_content_is_final
  StatedAmount_is_kept
  StatedAmount_is_not_added
  Tranche_content_is_final
  Tranche_is_kept
  Tranche_is_not_added
  Tranche_is_written_once
`)

test('every CHECK constraint is in the database', async () => {
  const tables = await list(`SELECT sql FROM sqlite_master WHERE type = 'table'`)
  const checks = tables.flatMap((sql) => [...sql.matchAll(/CONSTRAINT "(\w+)" CHECK/g)])
  expect(checks.map(([, name]) => name).toSorted()).toEqual(CHECKS)
})

test('no CHECK constraint is without a name', async () => {
  const tables = await list(`SELECT sql FROM sqlite_master WHERE type = 'table'`)
  expect(tables.join('').match(/\bCHECK\b/g)).toHaveLength(CHECKS.length)
})

test('every unique index is in the database', async () => {
  expect(await list(indexesLike('CREATE UNIQUE %'))).toEqual(UNIQUE_INDEXES)
})

test('every partial index is in the database', async () => {
  expect(await list(indexesLike('%) WHERE %'))).toEqual(PARTIAL_INDEXES)
})

test('every trigger is in the database', async () => {
  expect(await list(`SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name`)).toEqual(
    TRIGGERS,
  )
})

async function list(query: string): Promise<string[]> {
  const database = new Database(await freshDatabase(), { readonly: true })
  try {
    return database.prepare(query).pluck().all() as string[]
  } finally {
    database.close()
  }
}

function indexesLike(pattern: string): string {
  return `SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '${pattern}' ORDER BY name`
}

function names(text: string): string[] {
  return text.trim().split(/\s+/)
}
