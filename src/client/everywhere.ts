/** What every page runs but the search page, which has nothing sought to show. */
import './slash.ts';
import './switch.ts';

// The address of the search that led here, as the browser tells it to its own site; no address of
// a page carries it, so that what a reader copies stays the permalink.
const form = document.querySelector<HTMLFormElement>('header form[role=search]');
if (form !== null && document.referrer.startsWith(`${form.action}?`) && 'highlights' in CSS) {
  // A page loads only what the search knows of its own language.
  const arrival =
    document.documentElement.lang === 'en'
      ? import('../search/browser/arrival-en.ts')
      : import('../search/browser/arrival-nl.ts');
  void arrival.then(({ mark }) => mark(form.action));
}
