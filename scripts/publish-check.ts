import { findObstacle } from '../integration/site-address.ts';

/** `npm run publish:check`: exits 1 where the build in dist must not be published. */
const obstacle = findObstacle('dist');
if (obstacle !== null) {
  console.error(obstacle);
  process.exitCode = 1;
}
