import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Files that the templates name by themselves: hashed and listed in the manifest like the scripts. */
const drawings = ['web/icons/icons.svg', 'web/icons/leaves.svg', 'web/icons/bussola.svg'];

export default defineConfig({
  // The server hands out `web/dist` under this path and finds the hashed names in `.vite/manifest.json`.
  base: '/assets/',
  publicDir: false,
  build: {
    outDir: 'web/dist',
    assetsDir: '',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome64', 'firefox67', 'safari12'],
    // Logical properties (`margin-inline`) stay as they are: older targets would have them spelled out per script.
    cssTarget: ['chrome87', 'firefox78', 'safari14.1'],
    rolldownOptions: {
      input: ['web/scripts/main.ts', 'web/styles/main.css'],
      // The map and the compass share `plurals.ts`. As part of the main script it needs no request of its own.
      output: { codeSplitting: { groups: [{ name: 'main', test: /\/web\/scripts\/(main|plurals)\.ts$/ }] } },
    },
  },
  plugins: [emitDrawings(), compressed()],
});

function emitDrawings(): Plugin {
  return {
    name: 'drawings',
    async buildStart() {
      for (const path of drawings) {
        this.addWatchFile(path);
        const name = path.slice(path.lastIndexOf('/') + 1);
        this.emitFile({ type: 'asset', name, originalFileName: path, source: await readFile(path) });
      }
    },
  };
}

/** Writes `name.br` and `name.gz` beside every text file, so that the server never compresses them itself. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = 'web/dist' }) {
      const texts = (await readdir(dir)).filter((name) => /\.(js|css|svg)$/.test(name));
      for (const name of texts) {
        const bytes = await readFile(join(dir, name));
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        await writeFile(join(dir, `${name}.br`), brotliCompressSync(bytes, { params }));
        await writeFile(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}
