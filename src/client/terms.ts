import { termNoteAnchor } from '../model/anchors.ts';

/** Opens the explanation of a marked word at the word itself, where the page has one. */

const GAP = 6;

document.addEventListener('click', (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const word = event.target instanceof Element ? event.target.closest('a.term') : null;
  if (!(word instanceof HTMLAnchorElement) || !plain || !('popover' in word)) return;
  const note = document.getElementById(termNoteAnchor(word.hash.slice(1)));
  if (note === null) return;
  event.preventDefault();
  note.showPopover();
  const { left, top, bottom } = word.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = note;
  const below = bottom + GAP;
  const fits = below + offsetHeight <= innerHeight;
  note.style.insetBlockStart = `${fits ? below : Math.max(0, top - offsetHeight - GAP)}px`;
  note.style.insetInlineStart = `${Math.max(GAP, Math.min(left, innerWidth - offsetWidth - 3 * GAP))}px`;
  // A reader who scrolls on is done with it.
  addEventListener('scroll', () => note.hidePopover(), { once: true, passive: true });
});
