/** What a page says while the database is locked, damaged or missing. */
export function DatabaseNotice() {
  return (
    <div role="alert" className="py-16">
      <h1 className="statement">The record cannot be read right now.</h1>
      <p className="mt-3 max-w-prose text-ink-2">
        Its database does not answer. Nothing is lost: reload this page in a minute. If it stays
        like this, the server’s log says what is wrong.
      </p>
    </div>
  )
}
