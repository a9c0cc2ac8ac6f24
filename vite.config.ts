import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Relative, so that the built site works from any sub-path of any static host.
  base: './',
  plugins: [react(), tailwindcss()],
})
