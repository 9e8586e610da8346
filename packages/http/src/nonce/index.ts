import { createContext } from 'react';

/** The nonce of this response's inline scripts: known while the server renders, undefined in a browser. */
export const NonceContext = createContext<string | undefined>(undefined);
