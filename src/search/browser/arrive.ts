/** Highlights what was searched for. Loads only what the search knows of the language of the page. */
export async function arrive(searchAddress: string): Promise<void> {
  const { mark } = await (document.documentElement.lang === 'en'
    ? import('./arrival-en.ts')
    : import('./arrival-nl.ts'));
  await mark(searchAddress);
}
