/**
 * Lets the link to the other language lead to the same place on the page and the same search: a page
 * does not know with which fragment and query it was opened.
 */
const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
link?.addEventListener('pointerdown', keepPlace);
link?.addEventListener('click', keepPlace);

function keepPlace(): void {
  if (link === null) return;
  link.search = location.search;
  link.hash = location.hash;
}
