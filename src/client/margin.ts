/**
 * Puts the notes and remarks of a story into its margin on a wide screen: each next to what it
 * concerns, or as near below as those above leave room. Without this script they stay near it.
 */

const GAP = 10;
const wide = matchMedia('screen and (width >= 72rem)');

/** What is in the margin; what is inside a note moves with it. */
const ITEMS = '.notes, .ask, .remark-here:not(.notes .remark-here)';

function place(story: HTMLElement): void {
  let free = 0;
  for (const item of story.querySelectorAll<HTMLElement>(ITEMS)) {
    const top = Math.max(findSubject(item).offsetTop, free);
    item.style.insetBlockStart = wide.matches ? `${top}px` : '';
    free = top + item.offsetHeight + GAP;
  }
  story.style.minBlockSize = wide.matches ? `${free}px` : '';
  story.classList.add('placed');
}

/** The paragraph above it, or the first of the step that it concerns. */
function findSubject(item: HTMLElement): HTMLElement {
  const step = item.parentElement?.classList.contains('step') ? item.parentElement : null;
  const subject =
    step?.querySelector<HTMLElement>('p:not(.step-head)') ?? item.previousElementSibling;
  return subject instanceof HTMLElement ? subject : item;
}

const story = document.querySelector<HTMLElement>('.story');
if (story !== null) {
  place(story);
  // Its text breaks anew in another window, and a remark that is opened grows.
  new ResizeObserver(() => place(story)).observe(story);
  story.addEventListener('toggle', () => place(story), true);
}

export {};
