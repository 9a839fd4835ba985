/** What of a reported total says whether it stands. Days are YYYY-MM-DD. */
type Link = {
  id: bigint
  statedOn: string
  supersededById: bigint | null
  withdrawnOn: string | null
}

/** True where the claim is stated by that day, not withdrawn by then, and no newer statement has taken its place. */
export function isStanding<C extends Link>(claims: readonly C[], claim: C, day: string): boolean {
  if (claim.statedOn > day || isWithdrawn(claim, day)) return false
  return findSuccessor(claims, claim, day) === null
}

/** The newer statement that has taken a claim’s place by a day; one that is withdrawn takes no place. */
export function findSuccessor<C extends Link>(
  claims: readonly C[],
  claim: C,
  day: string,
): C | null {
  const next = claims.find(({ id }) => id === claim.supersededById)
  if (!next || next.statedOn > day) return null
  return isWithdrawn(next, day) ? findSuccessor(claims, next, day) : next
}

/** The last statement that followed a claim, withdrawn or not: the next one follows that. */
export function findLast<C extends Link>(claims: readonly C[], claim: C): C {
  const next = claims.find(({ id }) => id === claim.supersededById)
  return next ? findLast(claims, next) : claim
}

function isWithdrawn({ withdrawnOn }: Link, day: string): boolean {
  return withdrawnOn !== null && withdrawnOn <= day
}
