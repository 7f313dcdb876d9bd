/**
 * Gives each text with a `data-copy`, its name, a button that copies it, as soon as the fold around
 * it is opened. The fold brings the words, in `data-labels`: copy, copied, failed. Without this
 * script the text can be selected.
 */
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const [copy, copied = '', failed = ''] = target.dataset['labels']?.split('|') ?? [];
    if (copy === undefined || target.querySelector('button')) return;
    for (const text of target.querySelectorAll<HTMLElement>('[data-copy]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = copy;
      button.ariaLabel = `${copy}: ${text.dataset['copy']}`;
      const status = document.createElement('span');
      status.role = 'status';
      button.onclick = () => {
        for (const other of target.querySelectorAll('[role=status]')) other.textContent = '';
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
  },
  true,
);
