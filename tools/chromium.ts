import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import packageJson from '../package.json' with { type: 'json' };

/** How to start a Chromium: what Playwright's `launchOptions` take. */
export interface Launch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** Without these Chromium calls out by itself at every start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * Finds the Chromium that the tests run in: the one that CHROMIUM_PATH names, else the one that npm
 * pins, with its own fonts, else Playwright's own. Never the system's unasked: another version or
 * other fonts give other results.
 *
 * @throws with the command that installs one, where there is none for this platform.
 */
export async function findChromium(): Promise<Launch> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH !== undefined) return { executablePath: CHROMIUM_PATH, args: QUIET };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  const installed = chromium.executablePath();
  if (existsSync(installed)) return { executablePath: installed, args: QUIET };
  throw new Error('The tests need a browser. Install one: npx playwright install chromium');
}

/** Unpacks the Chromium that npm brought, with its libraries and fonts, for a bare Linux. */
async function unpackChromium(): Promise<Launch> {
  const version = packageJson.devDependencies['@sparticuz/chromium'];
  const cache = join(import.meta.dirname, '../node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    // Aside, then in place in one step: neither an interrupted run nor two at once leave a half.
    const aside = await mkdtemp(`${folder}-`);
    await unpackInto(aside);
    await writeFile(join(aside, 'fonts.conf'), fontsConfig(folder));
    await rename(aside, folder).catch(async (error: unknown) => {
      await rm(aside, { recursive: true });
      if (!existsSync(folder)) throw error;
    });
  }
  const own = {
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  const env = { ...process.env, ...own };
  return { executablePath: join(folder, 'chromium'), args: QUIET, env };
}

/** It unpacks into the folder for temporary files, and its libraries only on this platform. */
async function unpackInto(folder: string): Promise<void> {
  const restore = setEnvironment({
    TMPDIR: folder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    FONTCONFIG_PATH: folder,
    LD_LIBRARY_PATH: folder,
  });
  await import('@sparticuz/chromium')
    .then((module) => module.default.executablePath())
    .finally(restore);
}

function fontsConfig(folder: string): string {
  return (
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
    `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`
  );
}

/** Sets environment variables, and gives a function that puts back what was there. */
function setEnvironment(variables: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  };
}
