// Writes icons.svg, the sprite of all pages, and leaves.svg, that of the needs below the tops: `npm run icons`. Drawings are Tabler's (MIT) but for `bussola`, our own.
// A symbol takes its colour and stroke from the `svg` that uses it.
import { readFileSync, writeFileSync } from 'node:fs';

const outline = new URL('../../node_modules/@tabler/icons/icons/outline/', import.meta.url);
const { needs } = JSON.parse(readFileSync(new URL('../../data/needs.json', import.meta.url), 'utf8'));

const interfaceIcons = `
  calendar calendar-off check chevron-down chevron-right circle-check clipboard-list clock coin-euro current-location door-enter id info-circle
  flag home language logout mail map map-pin message-language navigation phone phone-call printer search send share users volume wheelchair world x
`;

const own = {
  bussola:
    '<circle cx="12" cy="12" r="9"/><path d="M16 8l-2.4 5.6L8 16l2.4-5.6z"/><path d="M12 3v1.6M12 19.4V21M3 12h1.6M19.4 12H21"/>',
};

function tabler(name) {
  const svg = readFileSync(new URL(`${name}.svg`, outline), 'utf8');
  const drawn = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return drawn
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none" \/>/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/> ?/g, '/>')
    .trim();
}

const leaves = needs.flatMap((need) => need.leaves).map((leaf) => leaf.icon);
write('icons.svg', [...interfaceIcons.trim().split(/\s+/), ...needs.map((need) => need.icon)], own);
write('leaves.svg', [...leaves, ...needs.map((need) => need.icon)], {});

function write(file, names, drawn) {
  const drawings = [...Object.entries(drawn), ...[...new Set(names)].sort().map((name) => [name, tabler(name)])];
  const symbols = drawings.map(([name, drawing]) => `<symbol id="${name}" viewBox="0 0 24 24">${drawing}</symbol>\n`);
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('')}</svg>\n`;
  writeFileSync(new URL(file, import.meta.url), sprite);
}
