// Makes the pictures of the README: the report of a page and of a folder, in light and in dark. Needs Chromium at /usr/bin/chromium; `npm run screenshots` builds first.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VIEWPORT = { width: 1200, height: 840 };
const work = mkdtempSync(join(tmpdir(), 'stet-screenshots-'));

function stet(...args) {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/stet.js'), '-q', '--no-config', ...args], {
    cwd: work,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** All page cases under their names, as a crawl of as many sites. */
function makeFolder() {
  mkdirSync(join(work, 'scraped'));
  for (const [kind, source] of [
    ['pages', 'source.txt'],
    ['html', 'source.html'],
  ]) {
    for (const name of readdirSync(join(ROOT, 'fixtures', kind))) {
      copyFileSync(join(ROOT, 'fixtures', kind, name, source), join(work, 'scraped', `${name}.${source.split('.')[1]}`));
    }
  }
}

/** What each picture shows, and what is done before it is taken. */
const PICTURES = {
  'report-page': {
    file: 'page.html',
    prepare: async (page) => {
      await page.locator('#proof .struck .t').getByText('The Saltwick Courier', { exact: true }).first().hover();
    },
  },
  'report-folder': { file: 'report/index.html', prepare: async () => undefined },
};

async function takePicture(browser, name, colorScheme) {
  const { file, prepare } = PICTURES[name];
  const page = await browser.newPage({ viewport: VIEWPORT, colorScheme });
  await page.goto(pathToFileURL(join(work, file)).href);
  await prepare(page);
  await page.screenshot({ path: join(ROOT, 'docs', `${name}-${colorScheme}.png`) });
  await page.close();
}

copyFileSync(join(ROOT, 'fixtures/pages/news-en-harbour/source.txt'), join(work, 'harbour.txt'));
stet('harbour.txt', '-o', 'harbour.out.txt', '--report', 'page.html');
makeFolder();
stet('scraped', '-o', 'clean', '--report', 'report');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
});
for (const name of Object.keys(PICTURES)) for (const scheme of ['light', 'dark']) await takePicture(browser, name, scheme);
await browser.close();
rmSync(work, { recursive: true, force: true });
