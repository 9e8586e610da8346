import { makeButton, makeElement, setAway } from './make-element.ts';

interface Stop {
  scene: HTMLElement;
  /** The words of the choice that led here; null at the start. */
  chosen: string | null;
}

function headingOf(scene: HTMLElement): HTMLElement | null {
  const heading = scene.querySelector<HTMLElement>('.block-scene-title');
  heading?.setAttribute('tabindex', '-1');
  return heading;
}

/** One scene of a case at a time: a choice leads on, and one can go a step back or start again. */
export function enhanceCase(block: HTMLElement): void {
  const scenes = [...block.querySelectorAll<HTMLElement>('.block-scene')];
  const first = scenes[0];
  if (!first) return;
  const start: Stop = {
    scene: scenes.find(({ id }) => `#${id}` === location.hash) ?? first,
    chosen: null,
  };
  let path = [start];

  const { back = '', restart = '', end = '', youChose = '' } = block.dataset;
  const chosenText = makeElement('q', {});
  const chosenLine = makeElement('p', { class: 'block-case-chosen' }, `${youChose} `, chosenText);
  const endLine = makeElement('p', { class: 'block-hint' }, end);
  const controls = makeElement(
    'div',
    { class: 'block-case-controls' },
    makeButton(back, () => go(path.slice(0, -1))),
    makeButton(restart, () => go([{ scene: first, chosen: null }])),
  );

  function show() {
    const { scene, chosen } = path[path.length - 1] ?? start;
    for (const other of scenes) setAway(other, other !== scene);
    chosenText.textContent = chosen;
    if (chosen === null) chosenLine.remove();
    else scene.prepend(chosenLine);
    endLine.hidden = scene.querySelector('.block-choice') !== null;
    controls.hidden = path.length === 1 && scene === first;
    (controls.firstElementChild as HTMLElement).hidden = path.length === 1;
    return scene;
  }

  function go(nextPath: Stop[]) {
    path = nextPath;
    headingOf(show())?.focus();
  }

  block.addEventListener('click', (event) => {
    const choice = event.target instanceof Element ? event.target.closest('a.block-choice') : null;
    const scene = scenes.find(({ id }) => `#${id}` === choice?.getAttribute('href'));
    if (!choice || !scene || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go([...path, { scene, chosen: choice.textContent }]);
  });
  block.append(endLine, controls);
  show();
}
