import { GET as getHealth } from '@/app/api/health/route'
import { GET as getPledges } from '@/app/pledges.csv/route'

// Run as a process of its own, without the rights of the superuser: what the tracker answers with its database.

const health = getHealth()
const pledges = await getPledges(new Request('http://localhost/pledges.csv'))
const lines = (await pledges.text()).split('\r\n').length
console.log(JSON.stringify({ health: health.status, pledges: pledges.status, lines }))
