// `npm test`: every check and every test, and one line that sums them up.
import { prepareNode } from './install.mjs'

await prepareNode()
const { test } = await import('./test.ts')
await test()
