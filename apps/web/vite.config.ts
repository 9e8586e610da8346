import { compiledCatalogues } from '@heard/i18n/vite';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Changes with an update of what we build on, and with nothing else: browsers keep it for long. */
const library =
  /\/node_modules\/(?:react|react-dom|scheduler|react-router|react-router-dom|turbo-stream|@remix-run\/\w+)\//;

/** What every page or every lesson needs. In one file: many tiny ones cost a slow connection more. */
const frame =
  /vite\/preload-helper|\/apps\/web\/app\/page\/|\/packages\/(?:http\/src\/(?:nonce|page-text)|i18n\/src\/react|ui\/src\/components\/(?:breadcrumb|button|icon|layout|link|mark|mark-shape|notice|page-title|pager|problem-message|progress-bar|prose|site-footer|site-header|step-map|theme-switch)\.)/;

function chunkOf(id: string): string | undefined {
  if (library.test(id)) return 'library';
  return frame.test(id) ? 'frame' : undefined;
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    compiledCatalogues(),
    remix({
      future: {
        v3_fetcherPersist: true,
        // Decision 012: looking up routes took 40 % of the time of a page.
        v3_lazyRouteDiscovery: false,
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
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
}));
