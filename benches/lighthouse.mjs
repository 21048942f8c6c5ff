// Lighthouse on the list and on the page of a place, as a phone: `npm run lighthouse`, which `make bench` runs too. Needs
// target/release/bussola. Prints medians beside what is wanted.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** 1.6 Mbit/s, 150 ms, a processor four times slower: what Lighthouse calls mobile. */
const MOBILE = undefined;
const SLOW = { rttMs: 400, throughputKbps: 400, requestLatencyMs: 0, downloadThroughputKbps: 0, uploadThroughputKbps: 0, cpuSlowdownMultiplier: 8 };

const folder = mkdtempSync(join(tmpdir(), 'bussola-lighthouse-'));
const flags = ['serve', '--sample', '--listen', '127.0.0.1:0', '--database-url', `sqlite:${join(folder, 'bench.db')}`];
const program = join(process.env.CARGO_TARGET_DIR ?? 'target', 'release', 'bussola');
const server = spawn(program, flags, { stdio: ['ignore', 'pipe', 'ignore'] });
try {
  const url = await address(server);
  const chromium = process.env.CHROMIUM_PATH ?? execFileSync('tests/browser/chromium.sh', { encoding: 'utf8' }).trim();
  const pages = { list: `${url}/it/near?need=information&area=027042`, place: `${url}/it/places/${await aPlace(url)}` };
  console.log(`median of ${RUNS} runs\n`);
  console.log('| page | network | performance | accessibility | best practices | SEO | LCP ms | TBT ms | CLS |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  console.log('| wanted | mobile | ≥ 98 | 100 | 100 | 100 | ≤ 1300 | ≤ 50 | 0 |');
  console.log('| wanted | slow | | | | | ≤ 2500 | | |');
  for (const [network, throttling] of Object.entries({ mobile: MOBILE, slow: SLOW })) {
    for (const [page, address] of Object.entries(pages)) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await measured(address, chromium, throttling));
      const cells = Object.keys(runs[0]).map((key) => median(runs.map((it) => it[key])));
      console.log(`| ${page} | ${network} | ${cells.join(' | ')} |`);
    }
  }
} finally {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true });
}

async function address(server) {
  for await (const line of createInterface(server.stdout)) {
    const found = /http:\/\/[\d.:]+/.exec(line);
    if (found) return found[0];
  }
  throw new Error(`${program} does not serve: is it built?`);
}

/** The polo .mEET in Cuneo, which has hours, phones and several services. */
async function aPlace(url) {
  const answer = await fetch(`${url}/api/v1/nearest?lat=44.3945&lon=7.551&need=permit-renewal&limit=1`);
  return (await answer.json()).locations[0].id;
}

/** On a busy machine a trace may end before the page has settled, and lacks a value: then once more. */
async function measured(...how) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const values = await measure(...how);
    if (Object.values(values).every(Number.isFinite)) return values;
  }
  throw new Error(`Lighthouse could not measure ${how[0]}`);
}

async function measure(address, chromePath, throttling) {
  const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
  const chrome = await launch({ chromePath, chromeFlags });
  try {
    const settings = throttling && { throttling, throttlingMethod: 'simulate' };
    const options = { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' };
    const config = { extends: 'lighthouse:default', settings: { ...settings } };
    const { lhr } = await lighthouse(address, options, config);
    const missed = Object.values(lhr.audits).filter((it) => it.score !== null && it.score < 0.9);
    if (process.env.WHY) for (const it of missed) console.error(`${it.id}: ${it.displayValue ?? it.title}`);
    const score = (category) => Math.round(lhr.categories[category].score * 100);
    const value = (audit) => lhr.audits[audit].numericValue;
    return {
      ...Object.fromEntries(CATEGORIES.map((it) => [it, score(it)])),
      lcp: Math.round(value('largest-contentful-paint')),
      tbt: Math.round(value('total-blocking-time')),
      cls: Number(value('cumulative-layout-shift')?.toFixed(3)),
    };
  } finally {
    chrome.kill();
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
