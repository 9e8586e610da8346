import type { AuthoredBlockProps } from './block-props.ts';

export interface ReflectionProps extends AuthoredBlockProps {
  prompt: string;
}

/** A question to think about, with the author's hints. There is no field: nothing is asked for or kept. */
export function Reflection({ blockId, words, prompt, children }: ReflectionProps) {
  const promptId = `${blockId}-prompt`;
  return (
    <div className="block-reflection" role="group" aria-labelledby={promptId}>
      <p className="block-eyebrow">{words('reflectionLabel')}</p>
      <p className="block-reflection-prompt" id={promptId}>
        {prompt}
      </p>
      {children}
      <p className="block-hint">{words('reflectionNote')}</p>
    </div>
  );
}
