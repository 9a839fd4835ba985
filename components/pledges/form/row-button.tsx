import type { ComponentProps } from 'react'

/** Adds or takes away a row; without JavaScript by way of the server. */
export function RowButton({
  isQuiet,
  ...button
}: ComponentProps<'button'> & { isQuiet?: boolean }) {
  return (
    <button
      {...button}
      type="submit"
      className={
        isQuiet
          ? 'link -mx-1 min-h-6 px-1 text-[13px]'
          : 'min-h-9 rounded-field border border-edge px-4 font-medium hover:bg-wash'
      }
    />
  )
}
