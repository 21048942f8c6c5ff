/** What every browser test has: a server of its own, and a watch over what its pages ask for and complain about. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type BrowserContext, test as base, expect } from '@playwright/test';
import type { Lang } from './words';

const PROGRAM = resolve(process.env.CARGO_TARGET_DIR ?? 'target', 'debug', 'bussola');

/** A running server with the sample directory. */
export interface Server {
  readonly url: string;
  /** What it has written to its log so far. */
  log(): string;
}

/** What the pages of a test did. */
export interface Watch {
  /** The addresses that were asked for, in order. */
  readonly requests: string[];
  /** Errors, warnings of the content security policy, and failed loads. */
  complaints(): string[];
  /** Those of other origins than the server's. */
  elsewhere(): string[];
}

export const test = base.extend<{ lang: Lang; watch: Watch }, { server: Server }>({
  /** The language of the browser. */
  lang: ({ locale }, use) => use(locale?.split('-')[0] as Lang),
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'bussola-browser-'));
      const program = start(folder);
      try {
        await use(await listening(program));
      } finally {
        program.kill('SIGTERM');
        if (program.exitCode === null) await once(program, 'exit');
        await rm(folder, { recursive: true });
      }
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

function start(folder: string): ChildProcess {
  const flags = ['serve', '--sample', '--listen', '127.0.0.1:0', '--database-url', `sqlite:${join(folder, 'test.db')}`];
  // In the temporary folder there is no `.env` that could change what is tested.
  return spawn(PROGRAM, flags, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function listening(program: ChildProcess): Promise<Server> {
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
    complaints: () => errors.filter(({ url }) => !failedPages.has(url)).map(({ text, url }) => `${text} (${url})`),
    elsewhere: () => requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== server.url),
  };
}
