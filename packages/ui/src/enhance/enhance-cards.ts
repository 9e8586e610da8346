import { makeAnnouncer, makeButton, makeElement } from './make-element.ts';

interface TurningCard {
  item: HTMLElement;
  card: HTMLElement;
  front: HTMLElement;
  back: HTMLElement;
}

function toTurningCard(item: HTMLElement): TurningCard | null {
  const details = item.querySelector('details');
  const summary = details?.querySelector('summary');
  const back = details?.querySelector<HTMLElement>('.block-card-back');
  if (!details || !summary || !back) return null;
  const front = makeElement('div', { class: summary.className }, ...summary.childNodes);
  const card = makeElement('div', { class: details.className }, front, back);
  details.replaceWith(card);
  return { item, card, front, back };
}

/** Flash cards as a stack: one is seen at a time, it turns, and one goes on to the next in a circle. */
export function enhanceCards(block: HTMLElement): void {
  const items = [...block.querySelectorAll<HTMLElement>('.block-cards-list > li')];
  const cards = items.map(toTurningCard).filter((card) => card !== null);
  if (cards.length === 0) return;
  const announcer = makeAnnouncer();
  const position = makeElement('p', { class: 'block-cards-position', 'aria-hidden': 'true' });
  let shown = 0;

  function showSide(turned: boolean): string {
    const current = cards[shown];
    if (!current) return '';
    current.card.toggleAttribute('data-turned', turned);
    current.front.inert = turned;
    current.back.inert = !turned;
    return (turned ? current.back : current.front).textContent ?? '';
  }

  function turn() {
    announcer.textContent = showSide(!cards[shown]?.card.hasAttribute('data-turned'));
  }

  function show(index: number): string {
    shown = (index + cards.length) % cards.length;
    for (const { item } of cards) item.inert = item !== cards[shown]?.item;
    position.textContent = cards[shown]?.item.dataset.position ?? '';
    return `${position.textContent}. ${showSide(false)}`;
  }

  function goBy(steps: number) {
    announcer.textContent = show(shown + steps);
  }

  const { previous = '', turn: turnText = '', next = '' } = block.dataset;
  const controls = makeElement('div', { class: 'block-cards-controls' });
  const turnButton = makeButton(turnText, turn);
  if (cards.length === 1) controls.append(turnButton);
  else
    controls.append(
      makeButton(previous, () => goBy(-1)),
      turnButton,
      makeButton(next, () => goBy(1)),
    );
  // A click anywhere on the card turns it too, save on a link in its text. Keys have the button.
  for (const { card } of cards)
    card.addEventListener('click', (event) => {
      if (event.target instanceof Element && !event.target.closest('a, button')) turn();
    });
  block.append(position, controls, announcer);
  show(0);
}
