/** The map: our own coast, boundaries and town names, and the places of the list. Loaded when somebody opens it. */

import {
  circleMarker,
  control,
  divIcon,
  type GeoJSONOptions,
  geoJSON,
  type LatLng,
  type Map as Leaflet,
  latLng,
  latLngBounds,
  layerGroup,
  map as leaflet,
  marker,
  type Point,
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

  const places = [...cards].map(placeOf);
  const marks = layerGroup().addTo(map);
  map.on('zoomend', () => {
    marks.clearLayers();
    for (const group of together(places, map)) marks.addLayer(mark(group, texts.close ?? ''));
  });
  const all = latLngBounds(places.map(({ at }) => at));
  if (here) {
    const dot = circleMarker([here.lat, here.lon], { className: 'here', radius: 9, interactive: false }).addTo(map);
    dot.bindTooltip(texts.here ?? '', { permanent: true, direction: 'top', offset: [0, -8] });
    all.extend(dot.getLatLng());
  }
  map.fitBounds(all, { padding: [40, 40], maxZoom: 14 });

  void drawBase(map, texts.coast, { pane: 'coast', style: { className: 'coast' } });
  void drawBase(map, texts.borders, { style: { className: 'border' } });
  void drawBase(map, texts.towns, {
    pointToLayer: ({ properties }, at) =>
      marker(at, { icon: name(String(properties.name)), interactive: false, keyboard: false, zIndexOffset: -1000 }),
  });
}

/** A place as its card tells of it. */
interface Place {
  readonly at: LatLng;
  readonly approximate: boolean;
  readonly name: string;
  readonly told: readonly Element[];
}

function placeOf(card: HTMLElement): Place {
  const { lat, lon, approximate } = card.dataset;
  const heading = card.querySelector('h3');
  const told = [heading?.firstElementChild, card.querySelector('.state')];
  return {
    at: latLng(Number(lat), Number(lon)),
    approximate: approximate !== undefined,
    name: heading?.textContent?.trim() ?? '',
    told: told.filter((it) => it instanceof Element),
  };
}

type Group = [Place, ...Place[]];

/** Places whose marks would lie on one another share one, so that the thumb reaches each. */
function together(places: readonly Place[], map: Leaflet): Group[] {
  const groups: { readonly on: Point; readonly places: Group }[] = [];
  for (const place of places) {
    const on = map.latLngToLayerPoint(place.at);
    const near = groups.find((it) => it.on.distanceTo(on) < MARK_PX);
    if (near) near.places.push(place);
    else groups.push({ on, places: [place] });
  }
  return groups.map((it) => it.places);
}

/** A mark with the names of its places, for the eye, the ear and the keyboard. */
function mark(places: Group, close: string) {
  const title = places.map((it) => it.name).join('\n');
  const count = document.createElement('span');
  count.ariaHidden = 'true';
  const classes = ['pin'];
  if (places.length > 1) {
    classes.push('many');
    count.textContent = String(places.length);
  }
  if (places.every((it) => it.approximate)) classes.push('approximate');
  const icon = divIcon({ className: classes.join(' '), html: count, iconSize: [MARK_PX, MARK_PX] });

  const popup = document.createElement('div');
  popup.dir = document.dir;
  for (const part of places.flatMap((it) => it.told)) {
    popup.appendChild(document.createElement('p')).append(part.cloneNode(true));
  }
  const pin = marker(places[0].at, { icon, title, alt: title });
  popup.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') pin.closePopup();
  });
  return pin
    .bindPopup(popup, { minWidth: 200, maxWidth: 280, maxHeight: 220 })
    .on('popupopen', (opened) => {
      opened.popup.getElement()?.querySelector('.leaflet-popup-close-button')?.setAttribute('aria-label', close);
      popup.querySelector('a')?.focus({ preventScroll: true });
    })
    .on('popupclose', () => pin.getElement()?.focus({ preventScroll: true }));
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
