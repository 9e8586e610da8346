/** `process.env` is read once, where an environment is parsed; everything else gets parsed values. */
export const noProcessEnv = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { read: 'Read the parsed environment instead of process.env.' },
  },
  create: (context) => ({
    'MemberExpression[object.name="process"][property.name="env"]': (node) =>
      context.report({ node, messageId: 'read' }),
  }),
};
