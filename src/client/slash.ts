/** "/" goes to the search field, unless the reader is typing. */
document.addEventListener('keydown', (event) => {
  const typing = document.activeElement?.matches('input, textarea, select');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || typing) return;
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field === null) return;
  event.preventDefault();
  field.focus();
  field.select();
});

export {};
