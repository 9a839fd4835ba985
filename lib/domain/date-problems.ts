import { explainDateWords } from './date-words'
import type { ImpreciseDate } from './imprecise-date'
import type { ContentProblem } from './pledge'

type Path = ContentProblem['path']

/** The dates of a content; null where there is none, or none that could be read. */
export type ContentDates = {
  tranches: readonly {
    announced: ImpreciseDate | null
    items: readonly {
      due: ImpreciseDate | null
      deliveries: readonly { date: ImpreciseDate | null }[]
    }[]
  }[]
  /** YYYY-MM-DD. */
  sources: readonly { publishedOn: string | null }[]
}

/** True where no day that the date can mean has come by `today`: its earliest, or its latest where it has no other. */
export function isInFuture(date: Omit<ImpreciseDate, 'words'>, today: string): boolean {
  const first = date.earliest ?? date.latest
  return first !== null && first > today
}

/**
 * The dates of a content that an editor must mend before it is published on `today` (YYYY-MM-DD): announcements,
 * sources and deliveries of days to come, also where only the last day that they can mean is one, since that is the day
 * they are shown, sorted and converted by; and words with a number in them of which no day can be read. An import’s
 * words are kept as its release has them, so that this is no part of `pledgeInputSchema`.
 */
export function listDateProblems(input: ContentDates, today: string): ContentProblem[] {
  return [
    ...input.tranches.flatMap((tranche, index) => listOfTranche(tranche, index, today)),
    ...input.sources.flatMap(({ publishedOn }, index) =>
      publishedOn !== null && publishedOn > today
        ? [
            {
              path: ['sources', index, 'publishedOn'],
              message: `${publishedOn} lies in the future (today is ${today}): give the day on which the source was published.`,
            },
          ]
        : [],
    ),
  ]
}

function listOfTranche(
  { announced, items }: ContentDates['tranches'][number],
  tranche: number,
  today: string,
): ContentProblem[] {
  return [
    ...checkPast(announced, 'it was announced', ['tranches', tranche, 'announced'], today),
    ...items.flatMap(({ due, deliveries }, item) => {
      const path = ['tranches', tranche, 'items', item]
      return [
        ...checkWords(due, [...path, 'due']),
        ...deliveries.flatMap(({ date }, delivery) =>
          checkPast(date, 'it was delivered', [...path, 'deliveries', delivery, 'date'], today),
        ),
      ]
    }),
  ]
}

function checkPast(
  date: ImpreciseDate | null,
  event: string,
  path: Path,
  today: string,
): ContentProblem[] {
  if (!date) return []
  if (isInFuture(date, today)) {
    const message = `“${date.words}” lies in the future (today is ${today}): give the day on which ${event}.`
    return [{ path, message }]
  }
  if (date.latest === null || date.latest <= today) return checkWords(date, path)
  const message = `“${date.words}” can still mean a day to come (today is ${today}): give the day on which ${event}, or a span that ends today at the latest, such as “from ${date.earliest} to ${today}”.`
  return [{ path, message }]
}

function checkWords(date: ImpreciseDate | null, path: Path): ContentProblem[] {
  if (!date || date.earliest !== null || date.latest !== null) return []
  const message = explainDateWords(date.words)
  return message === null ? [] : [{ path, message }]
}
