import type { Measure } from '@/lib/domain/vocabulary'

/** The measures as charts speak of them. */
export const MEASURE_NOUNS: Record<Measure, string> = {
  pledged: 'Pledges',
  allocated: 'Allocations to named packages',
  delivered: 'Deliveries with a stated value',
}

export const MEASURE_VERBS: Record<Measure, string> = {
  pledged: 'pledged',
  allocated: 'allocated',
  delivered: 'delivered, by stated value,',
}
