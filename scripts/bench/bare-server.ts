import { once } from 'node:events'
import { createServer } from 'node:http'
import Database from 'better-sqlite3'

/**
 * The least that answering a page can cost: a server that does nothing but run its bare queries and print what they
 * give. It keeps nothing from one request to the next.
 */

const NATO = `(SELECT donorCode FROM Membership WHERE groupCode = 'nato' AND through IS NULL)`
const IN_FILTER = `c.supersededAt IS NULL AND c.withdrawn = 0 AND c.aidType = 'military' AND c.donorCode IN ${NATO}`

const QUERIES: Record<string, string[]> = {
  '/page': [
    `SELECT COUNT(DISTINCT c.revisionId), SUM(c.pledgedEur) FROM Contribution c WHERE ${IN_FILTER}`,
    `SELECT v.* FROM Revision v INDEXED BY Revision_by_day
     WHERE v.aidType = 'military' AND v.supersededAt IS NULL AND v.withdrawn = 0
       AND EXISTS (SELECT 1 FROM Contribution c INDEXED BY Contribution_of_revision
         WHERE c.revisionId = v.id AND ${IN_FILTER})
     ORDER BY v.announcedOn DESC, v.pledgeId DESC LIMIT 50 OFFSET 50`,
  ],
  '/pledge': ['Revision', 'Tranche', 'Contribution', 'Item', 'Source'].map(
    (table) =>
      `SELECT * FROM ${table} WHERE ${table === 'Revision' ? 'id' : 'revisionId'} IN
       (SELECT r.id FROM Revision r JOIN Pledge p ON p.id = r.pledgeId WHERE p.number = 51001)`,
  ),
}

export async function startBareServer(file: string) {
  const database = new Database(file, { readonly: true })
  database.pragma('mmap_size = 268435456')
  const server = createServer((request, response) => {
    const queries = QUERIES[request.url ?? ''] ?? []
    response.end(JSON.stringify(queries.map((sql) => database.prepare(sql).all())))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
      database.close()
    },
  }
}
