import { describe, expect, it } from 'vitest'
import { OPENING_SORT, parseListRequest, type Sort, toSortText } from '@/lib/domain/pledge-list'

describe('which page of the table, and in which order', () => {
  it('is the first, newest first, unless it is said', () => {
    expect(parseListRequest({})).toEqual({ sort: OPENING_SORT, page: 1, notices: [] })
  })

  it.each<[string, Sort]>([
    ['announced', { key: 'announced', direction: 'ascending' }],
    ['-announced', { key: 'announced', direction: 'descending' }],
    ['amount', { key: 'amount', direction: 'ascending' }],
    ['-amount', { key: 'amount', direction: 'descending' }],
    ['donors', { key: 'donors', direction: 'ascending' }],
    ['summary', { key: 'summary', direction: 'ascending' }],
  ])('sort=%s', (sort, expected) => {
    expect(parseListRequest({ sort, page: '7' })).toEqual({ sort: expected, page: 7, notices: [] })
  })

  it.each(['price', '--amount', 'Amount', 'constructor'])('cannot be sorted by %s', (sort) => {
    expect(parseListRequest({ sort })).toEqual({
      sort: OPENING_SORT,
      page: 1,
      notices: [`The table cannot be sorted by “${sort}”; the newest stand first.`],
    })
  })

  it.each(['0', '-1', '1.5', '1e3', 'two', '9999999999'])('has no page %s', (page) => {
    expect(parseListRequest({ page })).toEqual({
      sort: OPENING_SORT,
      page: 1,
      notices: [`There is no page “${page}”; this is the first.`],
    })
  })

  it('counts the last of a repeated parameter', () => {
    expect(parseListRequest({ page: ['2', '3'] })).toEqual({
      sort: OPENING_SORT,
      page: 3,
      notices: ['“page” stands 2 times in the address; the last, “3”, counts.'],
    })
  })
})

it.each<[Sort, string]>([
  [OPENING_SORT, ''],
  [{ key: 'announced', direction: 'ascending' }, 'announced'],
  [{ key: 'amount', direction: 'descending' }, '-amount'],
  [{ key: 'summary', direction: 'ascending' }, 'summary'],
])('%j is written %j', (sort, text) => {
  expect(toSortText(sort)).toBe(text)
  expect(parseListRequest({ sort: text }).sort).toEqual(sort)
})
