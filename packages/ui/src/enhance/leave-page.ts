const presses = 3;
const within = 1500;

interface Leaving {
  /** The form that ends the session; it also says where to go. */
  form: HTMLFormElement;
  /** Goes there; `location.replace` but for tests. */
  go?: (address: string) => void;
}

/**
 * Leaves at once: what was on the screen is gone before anything is asked of the server, the session is
 * ended behind the reader's back, and the neutral page takes this page's place in the history.
 */
function leave({ form, go = (address) => location.replace(address) }: Leaving): void {
  document.title = '';
  document.body.hidden = true;
  // Sent along without waiting: a slow server must not keep anybody here.
  void fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams({ at: 'once' }),
    keepalive: true,
    redirect: 'manual',
  }).catch(() => undefined);
  go(form.dataset.to ?? '/');
}

/**
 * Makes “Leave this page” quicker than a form can be, and lets Shift, pressed three times within a moment
 * with nothing else between, do the same. Each press is told to screen readers, politely, in the words that
 * the form carries (`data-press-2`: two more to go). Returns what undoes it.
 */
export function enableLeaving(leaving: Leaving): () => void {
  const { form } = leaving;
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const listening = new AbortController();
  let times: number[] = [];
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  function forget() {
    clearTimeout(forgetting);
    times = [];
    if (status) status.textContent = '';
  }

  function press(event: KeyboardEvent) {
    if (event.key !== 'Shift') return forget();
    // A key that is held down repeats itself.
    if (event.repeat) return;
    times = [...times.filter((time) => event.timeStamp - time < within), event.timeStamp];
    clearTimeout(forgetting);
    forgetting = setTimeout(forget, within);
    if (times.length < presses) {
      const left = presses - times.length;
      if (status) status.textContent = form.getAttribute(`data-press-${left}`) ?? '';
      return;
    }
    forget();
    leave(leaving);
  }

  const { signal } = listening;
  // First in line: nothing on the page may swallow the keys.
  window.addEventListener('keydown', press, { signal, capture: true });
  // Shift that goes with the mouse or a finger selects, and means nothing here.
  window.addEventListener('pointerdown', forget, { signal, capture: true });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      leave(leaving);
    },
    { signal },
  );
  return () => {
    forget();
    listening.abort();
  };
}
