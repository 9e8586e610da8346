import type { ReactNode } from 'react';
import { sceneAnchor } from './anchors.ts';
import { CaseId } from './case-id.ts';

export interface ChoiceProps {
  /** The id of the scene to which it leads, in the same case. */
  to: string;
  children?: ReactNode;
}

/** One way to go on from a scene. */
export function Choice({ to, children }: ChoiceProps) {
  return (
    <CaseId.Consumer>
      {(caseId) => (
        <li>
          <a className="block-choice" href={`#${sceneAnchor(caseId, to)}`}>
            {children}
          </a>
        </li>
      )}
    </CaseId.Consumer>
  );
}
