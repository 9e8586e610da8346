/** What this plugin has of Vite's `Plugin`; this package needs nothing else of Vite. */
export interface CompiledCataloguesPlugin {
  name: string;
  enforce: 'pre';
  transform: (
    code: string,
    id: string,
    options?: { ssr?: boolean },
  ) => { code: string; map: null } | null;
}

export function compiledCatalogues(): CompiledCataloguesPlugin;
