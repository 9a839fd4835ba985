const isDevelopment = process.env.NODE_ENV === 'development'

/** What every response carries, whoever makes it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** The content security policy of one response: only scripts that carry its nonce run, and what those load. */
export function toContentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    // React writes style attributes, and Chart.js sets styles on its canvas; a nonce covers no attributes.
    "style-src 'self' 'unsafe-inline'",
    // In development React evaluates code to rebuild the server's stack traces.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // In development pages reload over a web socket.
    ...(isDevelopment ? ["connect-src 'self' ws:"] : []),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
