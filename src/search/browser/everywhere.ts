/** What every page of the site but the search page runs: "/" goes to the search field; who comes from a search sees why. */

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
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
  void import('./arrive.ts').then(({ arrive }) => arrive(form.action));
}
