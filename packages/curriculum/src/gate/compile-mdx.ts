import type { ComponentType } from 'react';
import type { LessonRoot } from './lesson-tree.ts';

/** What a lesson's tags stand for, by name. */
export type LessonBlocks = Record<string, unknown>;

/** A lesson as a component; its tags are looked up in `components`. */
export type LessonComponent = ComponentType<{ components: LessonBlocks }>;

/**
 * Compiles a body that has passed the gate and evaluates it in this process. `prepare` gets the very tree
 * that is compiled: it looks at it once more, in case mdx-bundler should read a text in another way than
 * the gate, and throws what it finds. The line before the body keeps it from being taken for front matter.
 */
export async function compileMdx(
  body: string,
  prepare: (tree: LessonRoot) => void,
): Promise<LessonComponent> {
  const [{ bundleMDX }, { default: remarkGfm }, react, reactDom, jsxRuntime] = await Promise.all([
    import('mdx-bundler'),
    import('remark-gfm'),
    import('react'),
    import('react-dom'),
    import('react/jsx-runtime'),
  ]);
  const { code } = await bundleMDX({
    source: `\n${body}`,
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [[remarkGfm, { singleTilde: false }], () => prepare],
      rehypePlugins: [],
      development: false,
    }),
  });
  const evaluate = new Function('React', 'ReactDOM', '_jsx_runtime', code);
  const bundle = evaluate(react, reactDom, jsxRuntime) as { default: LessonComponent };
  return bundle.default;
}
