import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { changeAddress, useAddress } from '../../../src/app/url/use-address.ts'

beforeEach(() => window.history.replaceState(null, '', '/story/?utm=1'))

describe('the address bar as a store', () => {
  it('tells its readers of a change and keeps the path', () => {
    const { result } = renderHook(() => useAddress())
    act(() => changeAddress({ event: 'a', types: ['CONSULT', 'AGREE'] }, 'push'))
    expect(result.current.address).toMatchObject({ event: 'a', types: ['AGREE', 'CONSULT'] })
    expect(window.location.pathname + window.location.search).toBe('/story/?event=a&types=agree,consult')
  })

  it('changes only what is named, also twice before a render', () => {
    const { result } = renderHook(() => useAddress())
    act(() => {
      changeAddress({ event: 'a' }, 'push')
      changeAddress({ words: 'b' }, 'push')
    })
    expect(result.current.address).toMatchObject({ event: 'a', words: 'b' })
  })

  it('makes one step for a push and none for a replacement or for no change', () => {
    const before = window.history.length
    changeAddress({ event: 'a' }, 'push')
    changeAddress({ fromDay: 0, toDay: 1 }, 'replace')
    changeAddress({ event: 'a' }, 'push')
    expect(window.history.length).toBe(before + 1)
  })

  it('follows the back button', async () => {
    const { result } = renderHook(() => useAddress())
    act(() => changeAddress({ event: 'a' }, 'push'))
    await act(async () => {
      const back = new Promise((resolve) => {
        window.addEventListener('popstate', resolve, { once: true })
      })
      window.history.back()
      await back
    })
    expect(result.current.address.event).toBeNull()
  })
})
