import type { Register } from '../register/register.ts';
import type { Content } from './content.ts';
import { ContentError } from './problem.ts';
import { readContent } from './read-content.ts';
import { resolveRegister } from './resolve/resolve-register.ts';
import { findProblems } from './rules/index.ts';

/**
 * Builds the register from the content.
 *
 * @throws ContentError with every problem at once, where the content breaks a rule.
 */
export function buildRegister(content: Content): Register {
  const entries = readContent(content);
  const problems = findProblems(entries);
  if (problems.length > 0 || entries.broken.size > 0) throw new ContentError(problems);
  return resolveRegister(entries);
}
