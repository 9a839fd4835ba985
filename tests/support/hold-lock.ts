import Database from 'better-sqlite3'

// Run as a process of its own: takes the write lock, says so, and holds it for as long as it is told.

const [file = '', milliseconds = '0'] = process.argv.slice(2)
const database = new Database(file)
database.exec('BEGIN IMMEDIATE')
console.log('held')
setTimeout(() => {
  database.exec('COMMIT')
  database.close()
}, Number(milliseconds))
