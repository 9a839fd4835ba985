/** What may be sent to the page that takes releases; larger files go in by the command line. */
export const MAX_UPLOAD_BYTES = 64 * 1024 * 1024

/** Where the page sends them. */
export const UPLOAD_PATH = '/desk/import/upload'
