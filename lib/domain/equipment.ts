import type { EquipmentClass } from './vocabulary'

/** Units of one equipment class under a filter. */
export type EquipmentCount = {
  class: EquipmentClass
  items: number
  promised: number
  /** Of the promised, those whose handing over is recorded: promised = delivered + outstanding. */
  delivered: number
  /** Units recorded as delivered beyond a promised count, or where none was published. */
  deliveredBeyond: number
  /** Promised less delivered item by item, never below 0. */
  outstanding: number
  /** Items whose count is “at least” so many. */
  lowerBounds: number
  /** Items whose count was not published: they are in no sum. */
  undisclosed: number
}
