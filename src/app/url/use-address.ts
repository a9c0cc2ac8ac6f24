/**
 * The one hook that reads and writes the address bar. Components never touch `history`.
 * `push` makes a step that the back button undoes; `replace` does not.
 */
import { useMemo, useSyncExternalStore } from 'react'
import type { Address } from './address.ts'
import { formatAddress } from './format-address.ts'
import { parseAddress, type ParsedAddress } from './parse-address.ts'

// `history.pushState` tells nobody, so that our own changes are announced on the window.
const ADDRESS_CHANGED = 'throughline:address-changed'

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange)
  window.addEventListener(ADDRESS_CHANGED, onChange)
  return () => {
    window.removeEventListener('popstate', onChange)
    window.removeEventListener(ADDRESS_CHANGED, onChange)
  }
}

const readSearch = (): string => window.location.search

/** The address as it stands, and what in it could not be used. */
export function useAddress(): ParsedAddress {
  const search = useSyncExternalStore(subscribe, readSearch)
  return useMemo(() => parseAddress(search), [search])
}

/**
 * The address without its event and article. It stays the same object while the reader goes from
 * event to event, so that what depends only on the filter and the window is not made anew.
 */
export function useStanding(address: Address): Address {
  const search = formatAddress({ ...address, event: null, article: null })
  return useMemo(() => parseAddress(search).address, [search])
}

/** Changes some fields of the address and leaves the others; does nothing when nothing changes. */
export function changeAddress(change: Partial<Address>, how: 'push' | 'replace'): void {
  const { location, history } = window
  const next = formatAddress({ ...parseAddress(location.search).address, ...change })
  if (next === location.search) return
  const url = `${location.pathname}${next}`
  if (how === 'push') history.pushState(null, '', url)
  else history.replaceState(null, '', url)
  window.dispatchEvent(new window.Event(ADDRESS_CHANGED))
}
