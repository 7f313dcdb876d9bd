/** Lets a reader put the list of meetings in another order. Without it the most used come first. */

const ORDERS: Readonly<Record<string, (a: DOMStringMap, b: DOMStringMap) => number>> = {
  motions: (a, b) => Number(b['motions']) - Number(a['motions']) || ORDERS['date']?.(a, b) || 0,
  date: (a, b) => (b['date'] ?? '').localeCompare(a['date'] ?? ''),
};

const list = document.querySelector<HTMLElement>('.meetings');
const buttons = document.querySelectorAll<HTMLButtonElement>('[data-sort]');

for (const button of buttons) {
  button.addEventListener('click', () => {
    const compare = ORDERS[button.dataset['sort'] ?? ''];
    const rows = Array.from(list?.children ?? []).filter((row) => row instanceof HTMLElement);
    if (compare === undefined) return;
    list?.append(...rows.toSorted((a, b) => compare(a.dataset, b.dataset)));
    for (const other of buttons) other.ariaPressed = String(other === button);
  });
}
