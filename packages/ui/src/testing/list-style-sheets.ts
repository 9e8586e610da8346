import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface StyleSheet {
  file: string;
  css: string;
}

const root = path.join(import.meta.dirname, '../../../..');

/** Every style sheet below a folder of the project. */
export function listStyleSheets(folder: string): StyleSheet[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !file.includes('node_modules'))
    .map((name) => {
      const file = path.join(folder, name);
      return { file, css: readFileSync(path.join(root, file), 'utf8') };
    });
}
