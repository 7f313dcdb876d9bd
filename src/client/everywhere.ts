/** What every page runs: "/" goes to the search field; the link to the other language keeps the place; who comes from a search sees why. */
import './switch.ts';

document.addEventListener('keydown', (event) => {
  const typing = document.activeElement?.matches('input, textarea, select');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || typing) return;
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field === null) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// The address of the search that led here, as the browser tells it to its own site; no address of
// a page carries it, so that what a reader copies stays the permalink.
const form = document.querySelector<HTMLFormElement>('header form[role=search]');
if (form !== null && document.referrer.startsWith(`${form.action}?`) && 'highlights' in CSS) {
  void import('../search/browser/arrive.ts').then(({ arrive }) => arrive(form.action));
}
