import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while the web app is developed on its own. */
const api = 'http://127.0.0.1:3000';

/** Everything that the API answers itself; all other paths are the web app's own. */
const apiPaths = [
  ...['/graphql', '/login', '/logout', '/callback', '/oidc', '/uploads', '/health', '/open'],
  '^/imports/.+/refused\\.csv',
];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy forbids data: fonts and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: Object.fromEntries(apiPaths.map((path) => [path, { target: api, changeOrigin: false }])) },
});
