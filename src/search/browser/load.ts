/**
 * Loads a file, and tries once more if that fails: the connection may drop for a moment.
 *
 * @param load what loads it, by default the browser's own `fetch`.
 * @throws where both attempts fail.
 */
export async function loadTwice(address: string, load: typeof fetch = fetch): Promise<Response> {
  try {
    return await loadOnce(address, load);
  } catch {
    return loadOnce(address, load);
  }
}

async function loadOnce(address: string, load: typeof fetch): Promise<Response> {
  const response = await load(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
