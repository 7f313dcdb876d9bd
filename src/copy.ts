/**
 * Gives each citation a button that copies it, as soon as its list is opened. The labels come with
 * the list, in `data-labels`: copy, copied, failed. Without this script the text can be selected.
 */
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const [copy, copied, failed] = target.dataset['labels']?.split('|') ?? [];
    if (copy === undefined || target.querySelector('button')) return;
    const status = target.appendChild(document.createElement('p'));
    status.role = 'status';
    for (const text of target.querySelectorAll<HTMLElement>('[data-copy]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = copy;
      button.ariaLabel = `${copy}: ${text.dataset['copy']}`;
      button.onclick = () => {
        navigator.clipboard.writeText(text.textContent.trim()).then(
          () => (status.textContent = `${copied}: ${text.dataset['copy']}`),
          () => {
            status.textContent = failed ?? '';
            getSelection()?.selectAllChildren(text);
          },
        );
      };
      text.after(' ', button);
    }
  },
  true,
);
