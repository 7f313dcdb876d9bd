import { encode } from 'uqr';

/**
 * Draws a text as a QR code: one path, a stroke for each run of dark squares, with the quiet zone
 * of four squares that ISO/IEC 18004 asks for around it.
 *
 * @returns an SVG document.
 */
export function drawQr(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => findRuns(row).map(([x, length]) => `M${x} ${y}h${length}`));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${size} ${size}">` +
    `<path fill="#fff" d="M0-.5h${size}v${size}H0z"/>` +
    `<path stroke="#000" shape-rendering="crispEdges" d="${path.join('')}"/></svg>\n`
  );
}

/** Where a row is dark without interruption: the first square and the number of squares. */
function findRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [start: number, length: number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
