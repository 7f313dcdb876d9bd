/**
 * When a fold is opened that holds a link and no more, what the link leads to on another page comes
 * in its place, with the id of the link. Without this script the link can be followed. Who comes for a
 * fold, or for what is in it, finds it open, also after a reload.
 */
document.addEventListener('toggle', ({ target }) => void fill(target), true);
addEventListener('hashchange', reveal);
reveal();
document.querySelectorAll('details[open]').forEach((fold) => void fill(fold));

function reveal(): void {
  const fold = document.getElementById(location.hash.slice(1))?.closest('details');
  if (fold) fold.open = true;
}

async function fill(fold: EventTarget | null): Promise<void> {
  if (!(fold instanceof HTMLDetailsElement)) return;
  const link = fold.querySelector<HTMLAnchorElement>(':scope > a');
  if (link === null) return;
  const found = await load(link).catch(() => null);
  if (found === null) return;
  const { id } = link;
  found.id = id;
  link.replaceWith(found);
  // For those who do something to what is in an opened fold.
  fold.dispatchEvent(new Event('toggle'));
  // Who came for it is led to it again.
  if (location.hash === `#${id}`) location.replace(location.hash);
}

/** The element that a link leads to. */
async function load({ href, hash }: HTMLAnchorElement): Promise<Element | null> {
  const text = await (await fetch(href)).text();
  // Without its head: the policy of this page does not allow the styles of that one.
  const main = text.slice(text.indexOf('<main'));
  return new DOMParser().parseFromString(main, 'text/html').querySelector(hash);
}
