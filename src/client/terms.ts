/** Opens the explanation of a marked word at the word itself, where the page has one. */

const GAP = 6;
/** So many pixels are more than a nudge. */
const SCROLLED_ON = 120;

document.addEventListener('click', (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const word = event.target instanceof Element ? event.target.closest('a.term') : null;
  if (!(word instanceof HTMLAnchorElement) || !plain || !('popover' in word)) return;
  const note = document.querySelector<HTMLElement>(`[data-term='${word.hash.slice(1)}']`);
  if (note === null) return;
  event.preventDefault();
  note.showPopover();
  const { left, top, bottom } = word.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = note;
  const below = bottom + GAP;
  const fits = below + offsetHeight <= innerHeight;
  note.style.insetBlockStart = `${fits ? below : Math.max(0, top - offsetHeight - GAP)}px`;
  note.style.insetInlineStart = `${Math.max(GAP, Math.min(left, innerWidth - offsetWidth - 3 * GAP))}px`;
  closeOnScroll(note);
});

/** A reader who scrolls on is done with it; a browser that brings it into sight is not a reader. */
function closeOnScroll(note: HTMLElement): void {
  const from = scrollY;
  addEventListener('scroll', function close() {
    if (Math.abs(scrollY - from) < SCROLLED_ON) return;
    removeEventListener('scroll', close);
    note.hidePopover();
  });
}

export {};
