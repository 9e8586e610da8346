/**
 * Heard's own pictures, drawn in code: cut paper in the colours of the theme, people without faces' details.
 *
 * - No style attributes, no ids, no addresses: shapes with classes, so that they may stand in a stored lesson.
 * - Words come from `content/<locale>/pictures.yaml`; a picture names the labels that it needs.
 * - Each is small (12 kB of HTML) and composed of the parts in `parts/`.
 */
import type { Picture } from './picture.tsx';
import { deadlines } from './scenes/deadlines.tsx';
import { journeyAdults } from './scenes/journey-adults.tsx';
import { journeyChildren } from './scenes/journey-children.tsx';
import { olderBeingHeard } from './scenes/older-being-heard.tsx';
import { olderChecklist } from './scenes/older-checklist.tsx';
import { olderChoice } from './scenes/older-choice.tsx';
import { olderDuty } from './scenes/older-duty.tsx';
import { olderExtraPromise } from './scenes/older-extra-promise.tsx';
import { olderLightsOnMap } from './scenes/older-lights-on-map.tsx';
import { olderParliament } from './scenes/older-parliament.tsx';
import { olderProtected } from './scenes/older-protected.tsx';
import { olderSchoolOffice } from './scenes/older-school-office.tsx';
import { olderSpeaking } from './scenes/older-speaking.tsx';
import { olderStepsAtHome } from './scenes/older-steps-at-home.tsx';
import { olderThreeDoors } from './scenes/older-three-doors.tsx';
import { olderWalkAndTalk } from './scenes/older-walk-and-talk.tsx';
import { olderWelcome } from './scenes/older-welcome.tsx';
import { threeProcedures } from './scenes/three-procedures.tsx';
import { whoCanHelp } from './scenes/who-can-help.tsx';
import { youngBigDrawing } from './scenes/young-big-drawing.tsx';
import { youngChoice } from './scenes/young-choice.tsx';
import { youngEveryChild } from './scenes/young-every-child.tsx';
import { youngHandsUp } from './scenes/young-hands-up.tsx';
import { youngJoining } from './scenes/young-joining.tsx';
import { youngListening } from './scenes/young-listening.tsx';
import { youngNameKept } from './scenes/young-name-kept.tsx';
import { youngNoRamp } from './scenes/young-no-ramp.tsx';
import { youngPromise } from './scenes/young-promise.tsx';
import { youngRampBuilt } from './scenes/young-ramp-built.tsx';
import { youngRoundTable } from './scenes/young-round-table.tsx';
import { youngThreeRights } from './scenes/young-three-rights.tsx';
import { youngWelcome } from './scenes/young-welcome.tsx';
import { youngWriting } from './scenes/young-writing.tsx';

export type { PictureWords } from './picture.tsx';

/** Every picture by the name that lessons use. */
export const pictures: Readonly<Record<string, Picture>> = {
  deadlines,
  'journey-adults': journeyAdults,
  'journey-children': journeyChildren,
  'older-being-heard': olderBeingHeard,
  'older-checklist': olderChecklist,
  'older-choice': olderChoice,
  'older-duty': olderDuty,
  'older-extra-promise': olderExtraPromise,
  'older-lights-on-map': olderLightsOnMap,
  'older-parliament': olderParliament,
  'older-protected': olderProtected,
  'older-school-office': olderSchoolOffice,
  'older-speaking': olderSpeaking,
  'older-steps-at-home': olderStepsAtHome,
  'older-three-doors': olderThreeDoors,
  'older-walk-and-talk': olderWalkAndTalk,
  'older-welcome': olderWelcome,
  'three-procedures': threeProcedures,
  'who-can-help': whoCanHelp,
  'young-big-drawing': youngBigDrawing,
  'young-choice': youngChoice,
  'young-every-child': youngEveryChild,
  'young-hands-up': youngHandsUp,
  'young-joining': youngJoining,
  'young-listening': youngListening,
  'young-name-kept': youngNameKept,
  'young-no-ramp': youngNoRamp,
  'young-promise': youngPromise,
  'young-ramp-built': youngRampBuilt,
  'young-round-table': youngRoundTable,
  'young-three-rights': youngThreeRights,
  'young-welcome': youngWelcome,
  'young-writing': youngWriting,
};
