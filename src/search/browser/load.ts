/**
 * Loads a file, and once more where that fails: a line that drops for a moment is no reason to give up.
 *
 * @param load what loads it; the browser's own `fetch` unless told.
 * @throws where it fails twice.
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
