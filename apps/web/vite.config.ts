import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const api = 'http://localhost:4000'

export default defineConfig({
  plugins: [vue()],
  // govuk-frontend carries an Internet Explorer media query that Lightning CSS would otherwise stop at.
  css: { lightningcss: { errorRecovery: true } },
  build: {
    outDir: 'dist',
    // The server's content security policy allows only its own files: no inline script, style or data: address.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/graphql': api, '/api': api } },
})
