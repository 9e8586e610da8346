/** Files that must never reach a browser say so in their name; the build refuses to bundle them. */
export const serverSuffix = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      name: 'Every file here ends in .server.ts, so that no browser bundle can hold it.',
    },
  },
  create: (context) => ({
    Program(node) {
      if (!/\.server(\.test)?\.tsx?$/.test(context.filename))
        context.report({ node, messageId: 'name' });
    },
  }),
};
