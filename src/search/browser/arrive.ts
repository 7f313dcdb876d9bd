/** Marks what was sought, and loads for it what is known of the language of the page alone. */
export async function arrive(searchAddress: string): Promise<void> {
  const { mark } = await (document.documentElement.lang === 'en'
    ? import('./arrival-en.ts')
    : import('./arrival-nl.ts'));
  await mark(searchAddress);
}
