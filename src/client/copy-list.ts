import { copyText } from './quote/clipboard.ts';

/** Lets the button of a list put it on the clipboard, as HTML and as text. */

for (const box of document.querySelectorAll<HTMLElement>('.take-away')) {
  const button = box.querySelector('button');
  const output = box.querySelector('output');
  const list = box.querySelector('template');
  if (button === null || output === null || list === null) continue;
  button.addEventListener('click', () => {
    void copyList(list).then((done) => {
      output.textContent = button.dataset[done ? 'copied' : 'failed'] ?? '';
    });
  });
}

/** Gives whether the list is on the clipboard. Where only text can be put there, it is text. */
async function copyList(list: HTMLTemplateElement): Promise<boolean> {
  const text = list.dataset['text'] ?? '';
  const forms = { 'text/plain': text, 'text/html': list.innerHTML };
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return copyText(text);
  }
}
