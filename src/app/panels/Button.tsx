/** The page's one form of button: a hairline around words, large enough for a finger. */
import type { ComponentPropsWithRef } from 'react'

export function Button({ className = '', ...rest }: ComponentPropsWithRef<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-11 cursor-pointer items-center gap-1.5 rounded-md border border-rule bg-paper-raised px-3 text-sm text-ink hover:border-ink-soft aria-disabled:cursor-default aria-disabled:text-ink-soft aria-disabled:hover:border-rule lg:min-h-9 ${className}`}
    />
  )
}
