import { makeAnnouncer, makeButton, makeElement, setAway } from './make-element.ts';

interface CheckOption {
  item: HTMLElement;
  button: HTMLButtonElement;
  feedback: HTMLElement;
}

function toOption(item: HTMLElement): CheckOption | null {
  const details = item.querySelector('details');
  const summary = details?.querySelector('summary');
  const feedback = details?.querySelector<HTMLElement>('.block-feedback');
  if (!details || !summary || !feedback) return null;
  const button = makeElement(
    'button',
    { type: 'button', class: summary.className, 'aria-pressed': 'false' },
    ...summary.childNodes,
  );
  setAway(feedback, true);
  details.replaceWith(button, feedback);
  return { item, button, feedback };
}

/**
 * A knowledge check that answers at once: the options become buttons (not radio buttons, which would
 * answer while a reader still moves through them with the arrow keys), one verdict is open at a time.
 */
export function enhanceCheck(block: HTMLElement): void {
  const items = [...block.querySelectorAll<HTMLElement>('.block-option')];
  const options = items.map(toOption).filter((option) => option !== null);
  const announcer = makeAnnouncer();

  function choose(chosen: CheckOption | null) {
    for (const option of options) {
      option.button.setAttribute('aria-pressed', String(option === chosen));
      option.item.toggleAttribute('data-chosen', option === chosen);
      setAway(option.feedback, option !== chosen);
    }
    again.remove();
    announcer.textContent = chosen?.feedback.innerText ?? '';
    if (chosen && chosen.item.dataset.verdict !== 'right') chosen.feedback.append(again);
  }

  const again = makeButton(block.dataset.tryAgain ?? '', () => {
    choose(null);
    options[0]?.button.focus();
  });
  for (const option of options) option.button.addEventListener('click', () => choose(option));
  block.append(announcer);
}
