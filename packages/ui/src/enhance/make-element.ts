/** Makes an element; what is put in is text or nodes, never markup to parse. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** Makes a button that does something when it is pressed. */
export function makeButton(text: string, press: () => void): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: 'button button-secondary' }, text);
  button.addEventListener('click', press);
  return button;
}

/** Makes the place from which screen readers read out, politely, what has changed. */
export function makeAnnouncer(): HTMLElement {
  return makeElement('div', { class: 'visually-hidden', role: 'status' });
}

/** Puts away what waits for its turn: unseen on a screen, yet there on paper, which `hidden` would not be. */
export function setAway(element: HTMLElement, away: boolean): void {
  element.toggleAttribute('data-away', away);
}
