import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian installs it. */
const CHROMIUM = '/usr/bin/chromium';
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** False where the tests of the report must be left out; in CI a missing browser is a failure, so there they run and fail. */
export const hasChromium = existsSync(CHROMIUM) || process.env.CI !== undefined;

/** What the name of a suite says where it is left out. */
export const WITHOUT_CHROMIUM = hasChromium ? '' : ' (left out: no /usr/bin/chromium here; apt-get install chromium)';

export const openChromium = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

/** A page of the browser with what it must not have: messages on its console, errors, requests for anything but files. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a file as a reader would, by its address on the disk. */
export async function openFile(browser: Browser, path: string, settings: Parameters<Browser['newPage']>[0] = {}): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...settings });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  return { page, complaints };
}
