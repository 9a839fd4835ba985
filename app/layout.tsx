import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { unstable_rethrow } from 'next/navigation'
import { NavigationProgress } from '@/components/ui/navigation-progress'
import { SiteFooter } from '@/components/ui/site-footer'
import { SiteHeader } from '@/components/ui/site-header'
import { getActor } from '@/lib/auth/session'
import { requireEnvironment } from '@/lib/env'
import { formatRegion } from '@/lib/format'
import './globals.css'
import { signOutAction } from './sign-in/actions'

// One call a script, since the loader reads only literal arguments.
const latin = localFont({
  src: '../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-standard-normal.woff2',
  variable: '--font-latin',
  weight: '100 700',
  declarations: [{ prop: 'font-stretch', value: '85% 100%' }],
})
const latinExtended = localFont({
  src: '../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-standard-normal.woff2',
  variable: '--font-latin-ext',
  weight: '100 700',
  preload: false,
  declarations: [{ prop: 'font-stretch', value: '85% 100%' }],
})
const cyrillic = localFont({
  src: '../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-cyrillic-standard-normal.woff2',
  variable: '--font-cyrillic',
  weight: '100 700',
  preload: false,
  declarations: [{ prop: 'font-stretch', value: '85% 100%' }],
})

// A page made beforehand has no nonce, and its scripts would not run.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Military Aid Tracker', template: '%s – Military Aid Tracker' },
  description: 'Who promised what military aid, what arrived, and how we know.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1721' },
  ],
}

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const header = { person: await findPerson(), signOut: signOutAction }
  return (
    <html
      lang="en-GB"
      className={`${latin.variable} ${latinExtended.variable} ${cyrillic.variable}`}
    >
      <body>
        <a
          href="#content"
          className="link absolute -top-20 left-4 z-50 bg-paper px-3 py-2 focus:top-2"
        >
          Skip to the content
        </a>
        <NavigationProgress />
        <SiteHeader {...header} />
        <main id="content" tabIndex={-1} className="page pb-16 outline-none">
          {children}
        </main>
        <SiteFooter recipient={formatRegion(requireEnvironment().RECIPIENT)} />
      </body>
    </html>
  )
}

/** Who is signed in; a database that cannot be read right now makes everybody a visitor. */
async function findPerson(): Promise<{ name: string } | null> {
  try {
    const actor = await getActor()
    return actor && { name: actor.name }
  } catch (error) {
    unstable_rethrow(error)
    return null
  }
}
