import { createContext } from 'react';

/**
 * Long texts that loaders put aside for the rendering (`edge.pageTexts`): they stand in the document
 * once, and not again in the data beside it. Known while the server renders, undefined in a browser,
 * which finds them in the document.
 */
export const PageTextContext = createContext<ReadonlyMap<string, string> | undefined>(undefined);
