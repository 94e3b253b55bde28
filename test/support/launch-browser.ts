import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** Our own flags: those the package proposes would switch the browser's web security off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
const SYSTEM_BROWSER = '/usr/bin/chromium';
const LIBRARY_FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];

/**
 * Starts a headless Chromium: the system's where there is one, else the one that came with `npm ci`.
 * Throws where neither runs: what needs one is never skipped. Whoever starts it closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  if (existsSync(SYSTEM_BROWSER)) return chromium.launch({ executablePath: SYSTEM_BROWSER, args: FLAGS });
  const folder = await unpackedBrowser();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    env: { ...definedEnvironment(), ...librariesIn(folder) },
  });
}

/** The folder of the packaged browser, unpacked once for each version; two runs at the same time do not disturb each other. */
async function unpackedBrowser(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = JSON.parse(await readFile(join(dirname(entry), '..', '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(process.cwd(), 'node_modules', '.cache');
  const folder = join(cache, `chromium-${manifest.version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  // The package unpacks into the temporary folder it sees, and its libraries only for that runtime's name.
  const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const unpack = "require('@sparticuz/chromium').executablePath()";
  try {
    await promisify(execFile)(process.execPath, ['-e', unpack], { env, cwd: process.cwd() });
    await writeFile(join(fresh, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own configuration speaks of folders under /tmp. */
function fontConfiguration(folder: string): string {
  return `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`;
}

/** The browser's bundled libraries and fonts, for systems that lack their own. */
function librariesIn(folder: string): Record<string, string> {
  const hasLibraries = LIBRARY_FOLDERS.some((place) => existsSync(join(place, 'libnss3.so')));
  const hasFonts = existsSync('/etc/fonts/fonts.conf');
  return {
    ...(hasLibraries ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(hasFonts ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
