import path from 'node:path';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, describe, it } from 'vitest';
import { heard } from './index.js';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

tester.run('no-process-env', heard.rules['no-process-env'], {
  valid: ['const port = env.PORT;'],
  invalid: [{ code: 'const port = process.env.PORT;', errors: [{ messageId: 'read' }] }],
});

tester.run('guarded-doors', heard.rules['guarded-doors'], {
  valid: [
    "export const loader = doors.loader('read:course:any', async () => null);",
    "export const action = doors.action('take:quiz:own', async () => null);",
    'export default function Page() { return null; }',
  ],
  invalid: [
    { code: 'export async function loader() { return null; }', errors: [{ messageId: 'bare' }] },
    { code: 'export const action = async () => null;', errors: [{ messageId: 'bare' }] },
    { code: 'const loader = 1; export { loader };', errors: [{ messageId: 'bare' }] },
    {
      code: 'export const loader = doors.loader(wanted, work);',
      errors: [{ messageId: 'permission' }],
    },
    { code: "export const action = doors.loader('a:b:c', work);", errors: [{ messageId: 'bare' }] },
  ],
});

tester.run('server-suffix', heard.rules['server-suffix'], {
  valid: [
    { code: '1', filename: path.resolve('start.server.ts') },
    { code: '1', filename: path.resolve('start.server.test.ts') },
  ],
  invalid: [{ code: '1', filename: path.resolve('start.ts'), errors: [{ messageId: 'name' }] }],
});

tester.run('telling-names', heard.rules['telling-names'], {
  valid: [{ code: '1', filename: path.resolve('grade-attempt.ts') }],
  invalid: [
    { code: '1', filename: path.resolve('utils.ts'), errors: [{ messageId: 'vague' }] },
    { code: '1', filename: path.resolve('GradeAttempt.ts'), errors: [{ messageId: 'kebab' }] },
  ],
});
