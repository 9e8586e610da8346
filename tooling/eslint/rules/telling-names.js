import path from 'node:path';

const forbidden = new Set([
  'utils',
  'util',
  'misc',
  'helpers',
  'helper',
  'common',
  'manager',
  'handler',
  'data',
  'info',
]);

/** A file is named for its one export; a name that says nothing means the thing is not understood yet. */
export const tellingNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      vague: '“{{name}}” says nothing: name the file for what it holds.',
      kebab: 'File names are kebab-case.',
    },
  },
  create: (context) => ({
    Program(node) {
      const name = path.basename(context.filename).replace(/\..*$/, '');
      if (forbidden.has(name)) context.report({ node, messageId: 'vague', data: { name } });
      if (/[A-Z_ ]/.test(name)) context.report({ node, messageId: 'kebab' });
    },
  }),
};
