/**
 * Gives each text in a fold with a `data-copy`, its name, a button that copies it, as soon as the fold
 * is opened: so nothing shifts. What they are in brings the words, in `data-labels`: copy, copied,
 * failed. Without this script the text can be selected.
 */
document.addEventListener('toggle', ({ target }) => addButtons(target), true);
for (const fold of document.querySelectorAll('.fold[open]')) addButtons(fold);

function addButtons(box: EventTarget | null): void {
  if (!(box instanceof HTMLElement)) return;
  const labels = box.closest<HTMLElement>('[data-labels]')?.dataset['labels'];
  const [copy, copied = '', failed = ''] = labels?.split('|') ?? [];
  if (copy === undefined || box.querySelector('button')) return;
  for (const text of box.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.ariaLabel = `${copy}: ${text.dataset['copy']}`;
    const status = document.createElement('span');
    status.role = 'status';
    button.onclick = () => {
      for (const other of box.querySelectorAll('[role=status]')) other.textContent = '';
      navigator.clipboard.writeText(text.textContent.trim()).then(
        () => (status.textContent = copied),
        () => {
          status.textContent = failed;
          getSelection()?.selectAllChildren(text);
        },
      );
    };
    text.after(' ', button, ' ', status);
  }
}
