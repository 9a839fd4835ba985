// The serving process of `npm start` and `npm run dev`.
import { register } from 'tsx/esm/api'

const unregister = register()
const { serve } = await import('./serve/serve.ts')
// What Next loads is compiled already: read through TypeScript's hooks it would hold half as much memory again.
await unregister()
await serve()
