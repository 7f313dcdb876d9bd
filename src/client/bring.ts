/**
 * When a fold is opened that holds a link and no more, what the link leads to on another page comes
 * in its place, with the id of the link. Without this script the link can be followed.
 */
document.addEventListener('toggle', ({ target }) => void open(target), true);
for (const fold of document.querySelectorAll('details[open]')) void open(fold);

async function open(fold: EventTarget | null): Promise<void> {
  if (!(fold instanceof HTMLElement)) return;
  const link = fold.querySelector<HTMLAnchorElement>(':scope > a');
  if (link === null) return;
  const found = await fetchPart(link).catch(() => null);
  if (found === null) return;
  found.id = link.id;
  link.replaceWith(found);
  // Who came for it is led to it again.
  if (link.id !== '' && location.hash === `#${link.id}`) location.replace(location.hash);
  // For those who do something to what is in an opened fold.
  fold.dispatchEvent(new Event('toggle'));
}

/** The element that a link leads to. */
async function fetchPart({ href, hash }: HTMLAnchorElement): Promise<HTMLElement | null> {
  const response = await fetch(href);
  const text = await response.text();
  // Without its head: the policy of this page does not allow the styles of that one.
  const main = text.slice(text.indexOf('<main'));
  return new DOMParser().parseFromString(main, 'text/html').getElementById(hash.slice(1));
}
