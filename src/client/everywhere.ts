/** What every page runs but the search page, which has nothing sought to show. */
import './slash.ts';
import './switch.ts';

// The address of the search that led here, as the browser tells it to its own site; no address of
// a page carries it, so that what a reader copies stays the permalink.
const form = document.querySelector<HTMLFormElement>('header form[role=search]');
if (form !== null && document.referrer.startsWith(`${form.action}?`) && 'highlights' in CSS) {
  void import('../search/browser/arrive.ts').then(({ arrive }) => arrive(form.action));
}
