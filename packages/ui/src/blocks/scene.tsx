import type { ReactNode } from 'react';
import { sceneAnchor } from './anchors.ts';
import { authoredElements, otherChildren } from './authored-elements.ts';
import { CaseId } from './case-id.ts';

export interface SceneProps {
  id: string;
  title: string;
  children?: ReactNode;
}

/** One scene of a case; its choices are gathered into a list after its text. */
export function Scene({ id, title, children }: SceneProps) {
  const choices = authoredElements(children, 'to');
  return (
    <CaseId.Consumer>
      {(caseId) => (
        <section className="block-scene" id={sceneAnchor(caseId, id)}>
          <h4 className="block-scene-title">{title}</h4>
          {otherChildren(children, 'to')}
          {choices.length > 0 ? <ul className="block-choices">{choices}</ul> : null}
        </section>
      )}
    </CaseId.Consumer>
  );
}
