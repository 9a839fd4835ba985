// Loaded before a measured program: writes the most memory that it took, in KB, to the file that PEAK_FILE names.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS))
})
