/**
 * How Node keeps the memory of an import small: it collects what is no longer needed sooner than it would by itself,
 * which costs about a second of a large workbook. There is no fixed bound, for the largest allowed workbook has to fit.
 */
export const MEMORY_FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=20']
