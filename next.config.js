const isDevelopment = process.env.NODE_ENV === 'development'

// Next starts each page with inline scripts of its own; in development it also evaluates and opens a web socket.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  ...(isDevelopment ? ["connect-src 'self' ws:"] : []),
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

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
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        {
          key: 'Permissions-Policy',
          value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        },
      ],
    },
  ],
  // A folder's name cannot be a parameter and an ending at once. Asked first, or the page of that chart would answer.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/charts/:chart([a-z-]+).csv', destination: '/api/charts/:chart' },
      { source: '/reports/:report([a-z-]+).csv', destination: '/api/reports/:report' },
    ],
  }),
}
