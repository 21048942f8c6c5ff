/** The map: our own coast, boundaries and town names, a mark for each place of the list. Loaded when somebody opens it. */

import {
  circleMarker,
  control,
  divIcon,
  featureGroup,
  type GeoJSONOptions,
  geoJSON,
  type Map as Leaflet,
  map as leaflet,
  marker,
} from 'leaflet';
import 'leaflet/dist/leaflet.css';
import '../styles/map.css';
import type { Position } from './locate';

/** Nearer, the coast would pretend to be finer than it is drawn. */
const NEAREST_ZOOM = 15;
/** From here on the names of towns have room. */
const TOWNS_ZOOM = 11;
const MARK_PX = 44;

export function drawMap(box: HTMLElement, cards: Iterable<HTMLElement>, here: Position | undefined): void {
  const texts = box.dataset;
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  canvas.dir = 'ltr';
  box.append(canvas);

  const map = leaflet(canvas, {
    zoomControl: false,
    maxZoom: NEAREST_ZOOM,
    zoomAnimation: false,
    fadeAnimation: false,
  });
  control.zoom({ position: 'bottomright', zoomInTitle: texts.in ?? '', zoomOutTitle: texts.out ?? '' }).addTo(map);
  const sources = document.querySelector('.sources')?.innerHTML ?? '';
  map.attributionControl.setPrefix(false).addAttribution(`<span dir="${document.dir}">${sources}</span>`);
  map.createPane('coast');
  map.on('zoomend', () => canvas.classList.toggle('far', map.getZoom() < TOWNS_ZOOM));

  const marks = featureGroup([...cards].map((card) => mark(card, texts.close ?? ''))).addTo(map);
  if (here) {
    const dot = circleMarker([here.lat, here.lon], { className: 'here', radius: 9, interactive: false });
    marks.addLayer(dot.bindTooltip(texts.here ?? '', { permanent: true, direction: 'top', offset: [0, -8] }));
  }
  const all = marks.getBounds();
  map.fitBounds(all, { padding: [40, 40], maxZoom: 14 });

  void drawBase(map, texts.coast, { pane: 'coast', style: { className: 'coast' } });
  void drawBase(map, texts.borders, { style: { className: 'border' } });
  void drawBase(map, texts.towns, {
    pointToLayer: ({ properties }, at) =>
      marker(at, { icon: name(String(properties.name)), interactive: false, keyboard: false, zIndexOffset: -1000 }),
  });
}

/** A mark with the name of its place, for the eye, the ear and the keyboard. */
function mark(card: HTMLElement, close: string) {
  const { lat, lon, approximate } = card.dataset;
  const heading = card.querySelector('h3');
  const title = heading?.textContent?.trim() ?? '';
  const className = approximate === undefined ? 'pin' : 'pin approximate';
  const icon = divIcon({ className, iconSize: [MARK_PX, MARK_PX] });

  const popup = document.createElement('div');
  popup.dir = document.dir;
  for (const part of [heading?.firstElementChild, card.querySelector('.state')]) {
    if (part) popup.appendChild(document.createElement('p')).append(part.cloneNode(true));
  }
  return marker([Number(lat), Number(lon)], { icon, title, alt: title })
    .bindPopup(popup, { minWidth: 180, maxWidth: 240 })
    .on('popupopen', (opened) => {
      opened.popup.getElement()?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', close);
      popup.querySelector('a')?.focus({ preventScroll: true });
    });
}

/** The name of a town, drawn at its centre. */
function name(town: string) {
  const html = document.createElement('span');
  html.textContent = town;
  html.ariaHidden = 'true';
  return divIcon({ className: 'town', html, iconSize: [0, 0] });
}

/** Draws one of our own layers below the marks. Without it the marks still stand. */
async function drawBase(map: Leaflet, address: string | undefined, options: GeoJSONOptions): Promise<void> {
  if (!address) return;
  try {
    const answer = await fetch(address, { headers: { accept: 'application/geo+json' } });
    if (answer.ok) geoJSON(await answer.json(), { ...options, interactive: false }).addTo(map);
  } catch {
    // No network, or a layer that is not GeoJSON: a map without it.
  }
}
