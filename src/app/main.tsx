/** Mounts the app; the only file of the app with an effect on import. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClientProvider } from '@tanstack/react-query'
import './styles.css'
import { App } from './App.tsx'
import { CrashGuard } from './panels/CrashGuard.tsx'
import { followRebuilds } from './data/live-updates.ts'
import { createQueryClient } from './data/queries.ts'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element with the id "app" to mount the page in')

const queryClient = createQueryClient()
followRebuilds(queryClient)

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <CrashGuard what="The page" help="Reload it; if that does not help, open it without what follows the ‘?’ in its address.">
        <App />
      </CrashGuard>
    </QueryClientProvider>
  </StrictMode>,
)
