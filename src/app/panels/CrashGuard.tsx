/**
 * Keeps a fault in one part of the page from taking the rest with it: in place of that part it
 * says what happened. React offers this to classes only.
 */
import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'

interface CrashGuardProps {
  /** Begins the sentence: `The picture`. */
  readonly what: string
  /** What the reader can do instead. */
  readonly help: string
  readonly children: ReactNode
}

interface CrashGuardState {
  readonly message: string | null
}

export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { message: null }

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { what, help, children } = this.props
    const { message } = this.state
    if (message === null) return children
    return (
      <div role="alert" className="my-6 border-l-2 border-ink pl-4">
        <p className="font-semibold">{what} could not be drawn: a fault of this page.</p>
        <p className="mt-1">{help}</p>
        <p className="mt-1 text-sm text-ink-soft">{message}</p>
        <Button className="mt-3" onClick={() => this.setState({ message: null })}>
          Retry
        </Button>
      </div>
    )
  }
}
