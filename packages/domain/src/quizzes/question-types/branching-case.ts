import { z } from 'zod';
import { tokenize, type TokenChoice } from '../choice-tokens.ts';
import {
  firstValue,
  IdSchema,
  questionFields,
  WordsSchema,
  type QuestionKind,
} from '../question-kind.ts';

const SceneSchema = z.strictObject({
  id: IdSchema,
  text: WordsSchema,
  decisions: z
    .array(
      z.strictObject({
        id: IdSchema,
        text: WordsSchema,
        points: z.number().int().min(0).max(10),
        feedback: WordsSchema,
        /** The scene that follows, or null when the case ends. */
        next: IdSchema.nullable(),
      }),
    )
    .min(2)
    .max(5),
});
type Scene = z.infer<typeof SceneSchema>;

/** A situation that goes on by what the learner decides. Every scene leads to an end; none comes back. */
export const BranchingCaseSchema = z
  .strictObject({
    ...questionFields,
    type: z.literal('case'),
    start: IdSchema,
    scenes: z.array(SceneSchema).min(1).max(20),
  })
  .superRefine((question, context) => {
    const complain = (problem: string, message: string) =>
      context.addIssue({ code: 'custom', message, params: { problem } });
    const scenes = new Map(question.scenes.map((scene) => [scene.id, scene]));
    if (scenes.size !== question.scenes.length)
      complain('scene-ids-differ', 'scene ids must differ');
    const targets = [
      question.start,
      ...question.scenes.flatMap((s) => s.decisions.map((d) => d.next)),
    ];
    for (const target of targets)
      if (target !== null && !scenes.has(target))
        complain('no-scene', `there is no scene “${target}”`);
    for (const scene of question.scenes) {
      if (new Set(scene.decisions.map(({ id }) => id)).size !== scene.decisions.length)
        complain('scene-ids-differ', `decision ids of “${scene.id}” must differ`);
      if (comesBack(scenes, scene.id))
        complain('comes-back', `scene “${scene.id}” comes back to itself`);
    }
    if (context.issues.length === 0 && bestPath(question).points === 0)
      complain('no-points', 'some path must earn points');
  });
export type BranchingCase = z.infer<typeof BranchingCaseSchema>;

export const CaseResponseSchema = z.strictObject({
  type: z.literal('case'),
  /** Ids of the decisions taken, first to last. */
  path: z.array(IdSchema).max(20),
});
export type CaseResponse = z.infer<typeof CaseResponseSchema>;

export interface CaseView {
  type: 'case';
  past: { scene: string; decision: string }[];
  /** Null when the case has come to its end. */
  scene: string | null;
  decisions: TokenChoice[];
}

function comesBack(scenes: Map<string, Scene>, from: string): boolean {
  const seen = new Set<string>();
  const next = (id: string) => scenes.get(id)?.decisions.flatMap((d) => d.next ?? []) ?? [];
  const open = next(from);
  while (open.length > 0) {
    const id = open.pop() as string;
    if (id === from) return true;
    if (!seen.has(id)) open.push(...next(id));
    seen.add(id);
  }
  return false;
}

function sceneOf(question: BranchingCase, id: string | null): Scene | null {
  return question.scenes.find((scene) => scene.id === id) ?? null;
}

/** The scenes a path went through with the decisions taken; stops where the path does not fit. */
function follow(question: BranchingCase, path: readonly string[]) {
  const steps: { scene: Scene; decision: Scene['decisions'][number] }[] = [];
  let scene = sceneOf(question, question.start);
  for (const id of path) {
    const decision = scene?.decisions.find((candidate) => candidate.id === id);
    if (!scene || !decision) break;
    steps.push({ scene, decision });
    scene = sceneOf(question, decision.next);
  }
  return { steps, scene };
}

interface Way {
  points: number;
  path: string[];
}

/** The way with the most points. Each scene is looked at once: ways that meet again would double without end. */
function bestPath(
  question: BranchingCase,
  from = question.start,
  known = new Map<string, Way>(),
): Way {
  const found = known.get(from);
  if (found) return found;
  let best: Way = { points: -1, path: [] };
  for (const decision of sceneOf(question, from)?.decisions ?? []) {
    const end: Way = { points: 0, path: [] };
    const rest = decision.next === null ? end : bestPath(question, decision.next, known);
    const points = decision.points + rest.points;
    if (points > best.points) best = { points, path: [decision.id, ...rest.path] };
  }
  known.set(from, best);
  return best;
}

/**
 * Partial credit: points earned on the way taken ÷ points of the best way through. Decisions stand: a
 * later form can add to the path and cannot change it.
 */
export const branchingCase: QuestionKind<BranchingCase, CaseResponse, CaseView> = {
  toView(question, seed, response) {
    const { steps, scene } = follow(question, response?.path ?? []);
    const shown = scene ? tokenize(scene.decisions, seed, `${question.id}/${scene.id}`) : [];
    return {
      type: 'case',
      past: steps.map((step) => ({ scene: step.scene.text, decision: step.decision.text })),
      scene: scene?.text ?? null,
      decisions: shown.map(({ token, choice }) => ({ token, text: choice.text })),
    };
  },
  read(question, seed, entries, saved) {
    const wanted = firstValue(entries, 'answer');
    if (!wanted) return { ok: false, problem: 'nothing' };
    const { steps, scene } = follow(question, saved?.path ?? []);
    if (!scene) return { ok: false, problem: 'unknown' };
    // The step tells which scene was on the page, so that a form sent twice does not decide twice.
    const step = Number(firstValue(entries, 'step') ?? steps.length);
    if (step !== steps.length) return { ok: false, problem: 'unknown' };
    const shown = tokenize(scene.decisions, seed, `${question.id}/${scene.id}`);
    const found = shown.find(({ token }) => token === wanted);
    if (!found) return { ok: false, problem: 'unknown' };
    const path = [...steps.map(({ decision }) => decision.id), found.choice.id];
    return { ok: true, response: { type: 'case', path } };
  },
  grade(question, response) {
    const { steps } = follow(question, response?.path ?? []);
    const earned = steps.reduce((sum, { decision }) => sum + decision.points, 0);
    return {
      score: earned / bestPath(question).points,
      parts: steps.map(({ scene, decision }) => {
        const most = Math.max(...scene.decisions.map(({ points }) => points));
        return {
          text: scene.text,
          answer: decision.text,
          expected:
            decision.points === most
              ? null
              : (scene.decisions.find(({ points }) => points === most)?.text ?? null),
          chosen: true,
          verdict: decision.points === most ? 'right' : 'wrong',
          feedback: decision.feedback,
        };
      }),
      feedback: null,
    };
  },
  key: (question) => ({ type: 'case', path: bestPath(question).path }),
};
