import { compiledCatalogues } from '@heard/i18n/vite';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
    compiledCatalogues(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  // Packages export source; they are part of the bundle, their externals are resolved from here.
  ssr: { noExternal: [/^@heard\//] },
  // Named, not searched for: a search walks from the routes into what only the server loads.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'react',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      '@remix-run/react',
      '@trpc/client',
      '@heard/i18n > @lingui/core',
    ],
  },
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
