/**
 * A route's loader and action come from a door that names its permission:
 * `export const loader = doors.loader('read:course:any', …)`.
 */
export const guardedDoors = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      bare: '`{{name}}` must be made by doors.{{name}}(permission, …).',
      permission: 'The first thing a door says is its permission, as a literal.',
    },
  },
  create(context) {
    const isDoor = (name) => name === 'loader' || name === 'action';
    return {
      'ExportNamedDeclaration > FunctionDeclaration'(node) {
        const name = node.id?.name;
        if (isDoor(name)) context.report({ node, messageId: 'bare', data: { name } });
      },
      ExportSpecifier(node) {
        const name = node.exported.name;
        if (isDoor(name)) context.report({ node, messageId: 'bare', data: { name } });
      },
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator'(node) {
        const name = node.id.name;
        if (!isDoor(name)) return;
        const call = node.init;
        const isMadeByDoor =
          call?.type === 'CallExpression' &&
          call.callee.type === 'MemberExpression' &&
          call.callee.object.name === 'doors' &&
          call.callee.property.name === name;
        if (!isMadeByDoor) context.report({ node, messageId: 'bare', data: { name } });
        else if (typeof call.arguments[0]?.value !== 'string')
          context.report({ node, messageId: 'permission' });
      },
    };
  },
};
