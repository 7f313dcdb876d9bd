const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');

/**
 * Lets the link to the other language lead to the same place on the page and the same search: a page
 * does not know with which fragment and query it was opened. In time for a new tab too.
 */
if (link !== null) {
  link.onpointerdown = link.onclick = () => {
    ({ search: link.search, hash: link.hash } = location);
  };
}
