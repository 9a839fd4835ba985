/** What the filter’s fields offer, with the number of pledges where it was cheap to count. */
export type FilterOptions = {
  donors: { code: string; name: string; pledges: number }[]
  groups: { code: string; membersName: string }[]
  categories: { key: string; label: string; pledges: number }[]
  equipment: { label: string; entries: { key: string; label: string }[] }[]
  datasets: string[]
  firstPublished: string | null
}
