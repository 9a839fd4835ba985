// `npm start` and `npm run dev`: sets up whatever is missing and serves the tracker.
import { prepareNode } from './install.mjs'

await prepareNode()
const { start } = await import('./start.ts')
await start(process.argv.includes('--dev') ? 'development' : 'production')
