/** What of an address could not be used, one sentence each. Nothing where all could. */
export function Notices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <div role="status" className="mt-4 border-gold border-l-4 bg-gold-3 px-4 py-3">
      <ul className="space-y-1">
        {notices.map((notice) => (
          <li key={notice} className="wrap-anywhere">
            {notice}
          </li>
        ))}
      </ul>
    </div>
  )
}
