/** A link to an event that opens it on this page, and elsewhere as any link does. */
import type { ReactNode } from 'react'
import { isPlainClick } from './is-plain-click.ts'

interface EventLinkProps {
  readonly id: string
  readonly href: string
  readonly onSelect: (id: string) => void
  readonly isCurrent?: boolean
  readonly className?: string
  readonly children: ReactNode
}

export function EventLink({ id, href, onSelect, isCurrent = false, className = '', children }: EventLinkProps) {
  return (
    <a
      href={href}
      aria-current={isCurrent ? 'true' : undefined}
      className={className}
      onClick={(click) => {
        if (!isPlainClick(click)) return
        click.preventDefault()
        onSelect(id)
      }}
    >
      {children}
    </a>
  )
}
