import Database from 'better-sqlite3'

// Run as a process of its own: takes a lock, says so, and holds it for as long as it is told. The lock is the one to
// write, the whole file for itself (`alone`), or a reader's (`reading`).

const [file = '', milliseconds = '0', kind = 'writing'] = process.argv.slice(2)
const database = new Database(file)
if (kind === 'alone') database.pragma('locking_mode = EXCLUSIVE')
database.exec(kind === 'reading' ? 'BEGIN; SELECT * FROM "DataVersion"' : 'BEGIN IMMEDIATE')
console.log('held')
setTimeout(() => {
  database.exec('COMMIT')
  database.close()
}, Number(milliseconds))
