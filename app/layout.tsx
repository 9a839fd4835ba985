import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { Suspense } from 'react'
import { NavigationProgress } from '@/components/ui/navigation-progress'
import { SiteFooter } from '@/components/ui/site-footer'
import { SiteHeader, SiteHeaderAtRest } from '@/components/ui/site-header'
import { requireEnvironment } from '@/lib/env'
import { formatRegion } from '@/lib/format'
import './globals.css'

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

export default function RootLayout({ children }: { children: React.ReactNode }) {
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
        <Suspense fallback={<SiteHeaderAtRest />}>
          <NavigationProgress />
          <SiteHeader />
        </Suspense>
        <main id="content" tabIndex={-1} className="page pb-16 outline-none">
          {children}
        </main>
        <Suspense>
          <SiteFooter recipient={formatRegion(requireEnvironment().RECIPIENT)} />
        </Suspense>
      </body>
    </html>
  )
}
