import { authoredElements, otherChildren } from './authored-elements.ts';
import type { AuthoredBlockProps } from './block-props.ts';
import { CaseId } from './case-id.ts';

export interface CaseProps extends AuthoredBlockProps {
  title: string;
}

/**
 * A story that branches. Without JavaScript all scenes stand in reading order and each choice is a link
 * to the scene that it leads to.
 */
export function Case({ blockId, words, title, children }: CaseProps) {
  const titleId = `${blockId}-title`;
  return (
    <div
      className="block-case"
      role="group"
      aria-labelledby={titleId}
      data-block="case"
      data-back={words('caseBack')}
      data-restart={words('caseRestart')}
      data-end={words('caseEnd')}
      data-you-chose={words('caseYouChose')}
    >
      <p className="block-eyebrow">{words('caseLabel')}</p>
      <h3 className="block-case-title" id={titleId}>
        {title}
      </h3>
      <p className="block-hint" data-static="">
        {words('caseHint')}
      </p>
      <CaseId.Provider value={blockId}>
        {otherChildren(children, 'id')}
        {authoredElements(children, 'id')}
      </CaseId.Provider>
    </div>
  );
}
