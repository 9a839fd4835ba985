import { makeDatabase } from './scripts/bench/database'
console.log(await makeDatabase('/tmp/bench', 1_000_000))
