/** What every browser test has: a server of its own, and a watch over what its pages ask for and complain about. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Lang } from './words';

/** The place of the sample that the `gone` fixture takes away. */
const GONE = 'Anagrafe di San Marco';

const PROGRAM = resolve(process.env.CARGO_TARGET_DIR ?? 'target', 'debug', 'bussola');

/** A running server with the sample directory. */
export interface Server {
  readonly url: string;
  /** The file of its database. */
  readonly database: string;
  /** Where its quick exit leads: a page of somebody else. */
  readonly neutral: string;
  /** What it has written to its log so far. */
  log(): string;
}

/** What the pages of a test did. */
export interface Watch {
  /** The addresses that were asked for, in order. */
  readonly requests: string[];
  /** Errors, warnings of the content security policy, and failed loads. */
  complaints(): string[];
  /** Says that a load of such an address is meant to fail. */
  willFail(address: RegExp): void;
  /** Those of other origins than the server's. */
  elsewhere(): string[];
}

export const test = base.extend<{ lang: Lang; watch: Watch }, { server: Server; gone: string }>({
  /** The language of the browser. */
  lang: ({ locale }, use) => use(locale?.split('-')[0] as Lang),
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'bussola-browser-'));
      const database = join(folder, 'test.db');
      const elsewhere = await somebodyElse();
      const neutral = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
      const program = start(folder, ['--database-url', `sqlite:${database}`, '--neutral-page', neutral]);
      try {
        await use({ ...(await listening(program)), database, neutral });
      } finally {
        elsewhere.close();
        program.kill('SIGTERM');
        if (program.exitCode === null) await once(program, 'exit');
        await rm(folder, { recursive: true });
      }
    },
    { scope: 'worker' },
  ],
  /** The id of a place that the directory no longer has. */
  gone: [
    async ({ server }, use) => {
      const around = await fetch(`${server.url}/api/v1/locations?bbox=12.33,45.43,12.34,45.44`);
      const { locations } = (await around.json()) as { locations: { id: string; name: string }[] };
      const place = locations.find(({ name }) => name === GONE);
      if (!place) throw new Error(`the sample has no ${GONE}`);
      const sample = await readFile('data/sample.csv', 'utf8');
      const reduced = join(dirname(server.database), 'reduced.csv');
      await writeFile(
        reduced,
        sample
          .split('\n')
          .filter((row) => !row.includes(`,${GONE},`))
          .join('\n'),
      );
      importInto(server, reduced, ['--source', 'sample', '--replace']);
      await untilGone(server, place.id);
      await use(place.id);
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, use) => use(server.url),
  watch: [
    async ({ context, server }, use) => {
      const seen = watch(context, server);
      await use(seen);
      expect(seen.elsewhere(), 'requests to another origin').toEqual([]);
      expect(seen.complaints(), 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Imports a file of desks into the directory of a running server. */
export function importInto({ database }: Server, file: string, flags: readonly string[]): void {
  execFileSync(PROGRAM, ['import', 'directory', file, '--database-url', `sqlite:${database}`, ...flags], {
    stdio: 'pipe',
  });
}

/** Waits until the server hears that a place is gone. It may close a kept connection at that moment. */
export async function untilGone({ url }: Server, id: string): Promise<void> {
  const status = () =>
    fetch(`${url}/it/places/${id}`).then(
      (it) => it.status,
      () => 0,
    );
  await expect.poll(status, 'the server hears of it').toBe(410);
}

function start(folder: string, flags: string[]): ChildProcess {
  // In the temporary folder there is no `.env` that could change what is tested.
  return spawn(PROGRAM, ['serve', '--sample', '--listen', '127.0.0.1:0', ...flags], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A page that has nothing to do with ours. */
async function somebodyElse(): Promise<HttpServer> {
  const server = createServer((_, answer) => answer.end('<!doctype html><title>Meteo</title>'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function listening(program: ChildProcess): Promise<Pick<Server, 'url' | 'log'>> {
  let log = '';
  program.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = once(program, 'close');
  const url = await address(program);
  if (url) return { url, log: () => log };
  await ended;
  throw new Error(`the server did not start (is ${PROGRAM} built?)\n${log}`);
}

/** The address that the server prints once it listens; nothing where it ends before. */
async function address(program: ChildProcess): Promise<string | undefined> {
  if (!program.stdout) return undefined;
  for await (const line of createInterface(program.stdout)) {
    const found = /http:\/\/[\d.:]+/.exec(line);
    if (found) return found[0];
  }
  return undefined;
}

function watch(context: BrowserContext, server: Server): Watch {
  const requests: string[] = [];
  const errors: { text: string; url: string }[] = [];
  const failedPages = new Set<string>();
  const meant: RegExp[] = [];
  const left = (url: string) => url.startsWith(server.neutral);
  context.on('request', (request) => requests.push(request.url()));
  context.on('response', (response) => {
    if (response.request().isNavigationRequest() && !response.ok()) failedPages.add(response.url());
  });
  // The browser writes violations of the content security policy here too.
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    errors.push({ text: message.text(), url: message.location().url });
  });
  context.on('weberror', (error) => errors.push({ text: error.error().message, url: error.page()?.url() ?? '' }));
  return {
    requests,
    // The browser also complains of an error page that a test opened on purpose.
    complaints: () =>
      errors
        .filter(({ url }) => !failedPages.has(url) && !meant.some((it) => it.test(url)))
        .map(({ text, url }) => `${text} (${url})`),
    willFail: (address) => meant.push(address),
    // Who takes the quick exit goes somewhere else; a page never does by itself.
    elsewhere: () => requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== server.url && !left(url)),
  };
}

/** Opens the filters of a list, and taps one. */
export async function tapFilter(page: Page, name: string): Promise<void> {
  await page.locator('a[href="#filters"]').click();
  await page.locator('#filters').getByRole('link', { name }).first().click();
}

/** Says where, without a position, and takes the first town that the name may mean. */
export async function typePlace(page: Page, name: string): Promise<void> {
  await page.locator('#area').fill(name);
  await page.locator('.pick button').click();
  if (await page.locator('#area').isVisible()) await page.locator('.suggested a').first().click();
}
