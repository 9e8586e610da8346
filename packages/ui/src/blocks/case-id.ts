import { createContext } from 'react';

/** The id of the case around a scene: a scene's address and a choice's aim are made from it. */
export const CaseId = createContext('case');
