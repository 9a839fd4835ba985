import type { StatedAmount } from './amounts'
import type { Item } from './item'
import { toDecimalText } from './money'
import type { PledgeInput, PledgeWriting, Source, Tranche } from './pledge'
import type { PublishedRevision, PublishedTranche } from './published'

/**
 * What a person would have to write for this content: amounts as decimal text, dates in their words.
 * `pledgeInputSchema.parse` makes the same content of it.
 */
export function toWriting(content: PledgeInput): PledgeWriting {
  return {
    ...content,
    tranches: content.tranches.map(toTrancheWriting),
    sources: content.sources.map(toSourceWriting),
  }
}

function toTrancheWriting(tranche: Tranche): PledgeWriting['tranches'][number] {
  const { qualifier, currency, valuedBy, pledgedMinor, allocatedMinor, deliveredMinor } =
    tranche.amount
  const write = (minor: bigint | null) =>
    minor === null || currency === null ? null : toDecimalText(minor, currency)
  return {
    ...tranche,
    announced: tranche.announced?.words ?? null,
    amount: {
      qualifier,
      currency,
      valuedBy,
      pledged: write(pledgedMinor),
      allocated: write(allocatedMinor),
      delivered: write(deliveredMinor),
    },
    items: tranche.items.map(toItemWriting),
  }
}

function toItemWriting(item: Item) {
  return {
    ...item,
    amount: item.amount && toAmountWriting(item.amount),
    due: item.due?.words ?? null,
    deliveries: item.deliveries.map((delivery) => ({
      ...delivery,
      date: delivery.date?.words ?? null,
    })),
  }
}

function toSourceWriting(source: Source) {
  return { ...source, statedAmounts: source.statedAmounts.map(toAmountWriting) }
}

function toAmountWriting({ qualifier, currency, amountMinor, of }: StatedAmount) {
  return { qualifier, currency, amount: toDecimalText(amountMinor, currency), of }
}

/** The content of a revision alone, without what publication added: conversion, converted amounts and contributions. */
export function toContent(published: PublishedRevision['content']): PledgeInput {
  return { ...published, tranches: published.tranches.map(toTranche) }
}

function toTranche(tranche: PublishedTranche): Tranche {
  const { label, announced, amount, donors, sharesStated, items } = tranche
  return { label, announced, amount, donors, sharesStated, items }
}
