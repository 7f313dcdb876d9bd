import { quote as english } from '../../i18n/en/quote.ts';
import { quote as dutch } from '../../i18n/nl/quote.ts';
import { copyText } from './clipboard.ts';
import { formatQuotation, type Quotation } from './quotation.ts';
import { endOfSelection, readSelection } from './selection.ts';

const KEYS = 'Alt+Shift+K';
const quote = document.documentElement.lang === 'en' ? english : dutch;

const STYLE = `
  [data-quote-offer] {
    position: fixed;
    inset-block-end: 1rem;
    inset-inline: 1rem;
    inline-size: fit-content;
    max-inline-size: calc(100% - 2rem);
    margin-inline: auto;
    padding: 0.5rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    background: var(--ink);
    color: var(--paper);
    font: var(--step--1) / 1.4 var(--sans);
    z-index: 1;
  }
  [data-quote-offer][hidden] { display: none; }
  [data-quote-offer] button {
    font: inherit;
    font-weight: 600;
    color: inherit;
    background: none;
    border: 1px solid currentcolor;
    min-block-size: 2.5rem;
    padding-inline: 0.75rem;
    cursor: pointer;
  }
  [data-quote-offer] :focus-visible { outline-color: currentcolor; }
  [data-quote-offer] kbd { font: inherit; opacity: 0.85; }
  [data-quote-offer] output:empty { display: none; }
  [data-quote-offer] textarea { flex-basis: 100%; inline-size: 100%; font: inherit; }
  @media (hover: none) { [data-quote-offer] kbd { display: none; } }
  @media print { [data-quote-offer] { display: none; } }
`;

/**
 * Offers to copy what the reader selects, with its source. The button is in the page right
 * after the selected text: Tab goes from the one to the other and on from there. Alt+Shift+K copies
 * from anywhere, Escape sends the offer away.
 */
export function offerQuotations(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  const { bar, button, output } = createBar();
  let quotation: Quotation | null = null;
  let pressed = false;

  const hide = (): void => {
    bar.hidden = true;
    quotation = null;
  };
  const update = (): void => {
    if (pressed || bar.contains(document.activeElement)) return;
    const selection = document.getSelection();
    const read = readSelection(selection);
    if (read === null || selection === null) return hide();
    if (quotation !== null && formatQuotation(read) === formatQuotation(quotation)) return;
    quotation = read;
    output.replaceChildren();
    endOfSelection(selection)?.after(bar);
    bar.hidden = false;
  };
  const copy = async (): Promise<void> => {
    if (quotation === null) return;
    const text = formatQuotation(quotation);
    if (await copyText(text)) output.textContent = quote.done;
    else output.replaceChildren(quote.failed, createField(text));
  };

  button.addEventListener('click', () => void copy());
  // Else the press would take the selection away.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  document.addEventListener('selectionchange', update);
  document.addEventListener('pointerdown', (event) => {
    pressed = !(event.target instanceof Node && bar.contains(event.target));
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(end, () => {
      pressed = false;
      update();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (bar.hidden) return;
    const fromText = document.activeElement === document.body && !event.shiftKey;
    if (event.key === 'Escape') hide();
    else if (event.key === 'Tab' && fromText) {
      event.preventDefault();
      button.focus();
    } else if (event.altKey && event.shiftKey && event.code === 'KeyK') {
      event.preventDefault();
      void copy();
    }
  });
  update();
}

function createBar() {
  const bar = document.createElement('div');
  bar.dataset['quoteOffer'] = '';
  bar.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-keyshortcuts', KEYS);
  const keys = document.createElement('kbd');
  keys.textContent = KEYS;
  keys.ariaHidden = 'true';
  button.append(quote.copy, ' ', keys);
  const output = document.createElement('output');
  bar.append(button, output);
  return { bar, button, output };
}

function createField(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.rows = 5;
  field.ariaLabel = quote.failed;
  field.addEventListener('focus', () => field.select());
  return field;
}
