import { addDays } from '@/lib/domain/calendar'
import type { DuplicateQuestion, LikelyDuplicate } from '@/lib/domain/pledge-preview'
import { toMinor } from './cells'
import { type Parameters, type Row, readAll } from './reader'

/** Two announcements of one pledge are rarely further apart. */
const DAYS_APART = 14
const PERCENT_APART = 5n
/** More than a handful nobody compares. */
const MOST = 5

/**
 * Searched from the donors and days, by the index that the totals by donor read; only what is near is looked up.
 * A revision's search text has each designation on a line of its own, in lower case of every alphabet.
 */
const SEARCH = `
  WITH asked (windows, pledgeNumber, eur, lowest, highest, stated, types, designations) AS (VALUES (?, ?, ?, ?, ?, ?, ?, ?)),
  near AS MATERIALIZED (
    SELECT c.revisionId, c.announcedOn,
      MIN(ABS(julianday(c.announcedOn) - julianday(w.value ->> 'day'))) AS days
    FROM asked CROSS JOIN json_each(asked.windows) w
      CROSS JOIN Contribution c INDEXED BY Contribution_current_pledged_by_donor
    WHERE c.supersededAt IS NULL AND c.withdrawn = 0
      AND c.aidType IN ('military', 'humanitarian', 'financial') AND c.sole IN (0, 1)
      AND c.donorCode = w.value ->> 'donor'
      AND c.announcedOn BETWEEN w.value ->> 'from' AND w.value ->> 'through'
    GROUP BY c.revisionId
  )
  SELECT r.id, p.number, n.announcedOn, r.donorNames,
    CASE WHEN r.pledgedEur BETWEEN lowest AND highest THEN r.pledgedEur END AS sameEur
  FROM asked CROSS JOIN near n CROSS JOIN Revision r ON r.id = n.revisionId
    CROSS JOIN Pledge p ON p.id = r.pledgeId
  WHERE p.number IS NOT pledgeNumber AND (
    r.pledgedEur BETWEEN lowest AND highest
    OR EXISTS (
      SELECT 1 FROM Tranche t WHERE t.revisionId = r.id
        AND t.currency || ' ' || t.pledgedMinor IN (SELECT value FROM json_each(stated)))
    OR EXISTS (
      SELECT 1 FROM Item i WHERE i.revisionId = r.id
        AND i.currency || ' ' || i.amountMinor IN (SELECT value FROM json_each(stated)))
    OR EXISTS (
      SELECT 1 FROM Item i WHERE i.revisionId = r.id
        AND i.equipmentTypeKey IN (SELECT value FROM json_each(types)))
    OR EXISTS (
      SELECT 1 FROM json_each(designations) d
      WHERE instr(char(10) || r.searchText || char(10), char(10) || d.value || char(10)) > 0)
  )
  ORDER BY n.days, ABS(r.pledgedEur - eur) NULLS LAST, p.number DESC LIMIT ${MOST}`

/** Pledges that may be the one in the form, nearest in time first; none while its donors or day are not known. */
export function listLikelyDuplicates(question: DuplicateQuestion): LikelyDuplicate[] {
  const windows = listWindows(question)
  if (windows.length === 0) return []
  const equipment = listEquipment(question)
  const stated = listStated(question)
  const parameters = toParameters(question, { windows, stated, equipment })
  return readAll<Row>(SEARCH, parameters).flatMap((row) => {
    const sameEur = toMinor(row.sameEur)
    const duplicate = {
      pledgeNumber: Number(row.number),
      announcedOn: String(row.announcedOn),
      donorNames: String(row.donorNames),
      sameEur,
      sameParts: sameEur === null ? listSameParts(row.id ?? null, stated) : [],
      sameEquipment: listSameEquipment(row.id ?? null, equipment),
    }
    const { sameParts, sameEquipment } = duplicate
    return sameEur === null && sameParts.length + sameEquipment.length === 0 ? [] : [duplicate]
  })
}

type Window = { donor: string; day: string; from: string; through: string }

function listWindows({ tranches }: DuplicateQuestion): Window[] {
  return tranches.flatMap(({ announced, donors }) => {
    const day = announced?.latest
    if (!day) return []
    const span = { day, from: addDays(day, -DAYS_APART), through: addDays(day, DAYS_APART) }
    return donors.map(({ code }) => ({ donor: code, ...span }))
  })
}

/** Every sum of a tranche or an item, in its currency: what is a part here may be the whole there. */
function listStated({ tranches }: DuplicateQuestion): string[] {
  return tranches.flatMap(({ amount, items }) => {
    const sums = [
      { currency: amount?.currency, minor: amount?.pledgedMinor },
      ...items.map((item) => ({
        currency: item.amount?.currency,
        minor: item.amount?.amountMinor,
      })),
    ]
    return sums.flatMap(({ currency, minor }) =>
      currency && minor ? [`${currency} ${minor}`] : [],
    )
  })
}

type Equipment = { types: string[]; designations: string[] }

function listEquipment({ tranches }: DuplicateQuestion): Equipment {
  const items = tranches.flatMap((tranche) => tranche.items)
  return {
    types: items.flatMap(({ equipmentType }) => equipmentType ?? []),
    designations: items.flatMap(({ equipmentType, designation }) =>
      equipmentType === null && designation !== null ? designation.toLowerCase() : [],
    ),
  }
}

function toParameters(
  { pledgeNumber, eurMinor }: DuplicateQuestion,
  { windows, stated, equipment }: { windows: Window[]; stated: string[]; equipment: Equipment },
): Parameters {
  const lowest = eurMinor === null ? null : (eurMinor * (100n - PERCENT_APART) + 99n) / 100n
  const highest = eurMinor === null ? null : (eurMinor * (100n + PERCENT_APART)) / 100n
  const lists = [stated, equipment.types, equipment.designations].map((list) =>
    JSON.stringify(list),
  )
  return [JSON.stringify(windows), pledgeNumber, eurMinor, lowest, highest, ...lists]
}

function listSameParts(
  revisionId: Row[string],
  stated: readonly string[],
): LikelyDuplicate['sameParts'] {
  return readAll<Row>(
    `SELECT currency, minor FROM (
       SELECT currency, pledgedMinor AS minor FROM Tranche WHERE revisionId = ?
       UNION SELECT currency, amountMinor FROM Item WHERE revisionId = ?
     ) WHERE currency || ' ' || minor IN (SELECT value FROM json_each(?)) ORDER BY minor DESC`,
    [revisionId, revisionId, JSON.stringify(stated)],
  ).map(({ currency, minor }) => ({
    currency: String(currency),
    minor: toMinor(minor ?? null) ?? 0n,
  }))
}

function listSameEquipment(
  revisionId: Row[string],
  { types, designations }: Equipment,
): LikelyDuplicate['sameEquipment'] {
  const units = new Map<string, number | null>()
  const items = readAll<Row>(
    `SELECT i.equipmentTypeKey, COALESCE(i.designation, t.designation) AS designation,
       COALESCE(t.designation, i.designation) AS name, i.quantity
     FROM Item i LEFT JOIN EquipmentType t ON t.key = i.equipmentTypeKey
     WHERE i.revisionId = ? ORDER BY i.trancheId, i.position`,
    [revisionId],
  )
  for (const { equipmentTypeKey, designation, name, quantity } of items) {
    const isSame =
      types.includes(String(equipmentTypeKey)) ||
      designations.includes(String(designation).toLowerCase()) ||
      designations.includes(String(name).toLowerCase())
    if (!isSame) continue
    const before = units.get(String(name)) ?? null
    units.set(String(name), quantity === null ? before : (before ?? 0) + Number(quantity))
  }
  return [...units].map(([called, quantity]) => ({ designation: called, quantity }))
}
