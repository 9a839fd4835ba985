/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // `npm test` checks the types of the whole project; a server need not refuse to start over a test's.
  typescript: { ignoreBuildErrors: true },
  // Otherwise a lockfile in a folder above would be taken for the project's.
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['better-sqlite3', '@prisma/client', '@prisma/adapter-better-sqlite3'],
  // A folder's name cannot be a parameter and an ending at once. Asked first, or the page of that chart would answer.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/charts/:chart([a-z-]+).csv', destination: '/api/charts/:chart' },
      { source: '/reports/:report([a-z-]+).csv', destination: '/api/reports/:report' },
    ],
  }),
}
