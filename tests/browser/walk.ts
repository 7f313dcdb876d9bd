/**
 * What runs in a page to see how the keyboard goes through it. Each function is sent to the browser
 * by itself, so none may use another, nor anything of this module.
 */

/** Marks, from now on, each element that gets the focus with its turn; gives how many can. */
export function markWalked(): number {
  let turn = 0;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && !target.hasAttribute('data-turn')) {
      target.setAttribute('data-turn', String(turn++));
    }
  });
  const control = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const stops = [...document.querySelectorAll(`body :is(${control})`)].filter(
    (stop) => stop.checkVisibility() && !stop.matches(':disabled'),
  );
  for (const stop of stops) stop.setAttribute('data-stop', '');
  return stops.length;
}

/** What the walk passed by, what came before its turn, and whether Tab left the last element. */
export function readWalk() {
  const describe = (element: Element): string => element.outerHTML.slice(0, 120);
  const turns = [...document.querySelectorAll('[data-turn]')].map(
    (element) => [Number(element.getAttribute('data-turn')), element] as const,
  );
  const disordered = turns.filter(([turn], index) => turn !== index);
  const stops = [...document.querySelectorAll('[data-stop]')];
  return {
    missed: stops.filter((stop) => !stop.hasAttribute('data-turn')).map(describe),
    disordered: disordered.map(([, element]) => describe(element)),
    left: document.activeElement !== stops.at(-1),
  };
}

/**
 * Gives the focus to each stop, and tells which does not show it, or is out of sight or covered
 * then. The last key must have been Tab, else a browser shows no focus.
 */
export function focusEach(): string[] {
  const faults: string[] = [];
  for (const stop of document.querySelectorAll<HTMLElement>('[data-stop]')) {
    const describe = (fault: string): string => `${fault}: ${stop.outerHTML.slice(0, 120)}`;
    stop.focus();
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(stop);
    const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity === '1';
    if (!shown) faults.push(describe('shows no focus'));
    const [box] = stop.getClientRects();
    if (box === undefined) {
      faults.push(describe('has no box'));
      continue;
    }
    // A browser scrolls by whole pixels; a table may be higher than the screen.
    const { clientWidth, clientHeight } = document.documentElement;
    const inside = box.top >= -1 && box.bottom <= Math.max(clientHeight, box.height) + 1;
    if (!inside || box.left < 0 || box.right > clientWidth)
      faults.push(describe('is out of sight'));
    const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const seen = over !== null && (stop.contains(over) || over.contains(stop));
    if (!seen && !(over instanceof HTMLLabelElement)) faults.push(describe('is covered'));
  }
  return faults;
}
