/** The map: our own coast, boundaries and town names, and the places of the list. Loaded when it is opened. */

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
import type { Point as AskPoint } from './ask';
import { rounded } from './locate';
import { counted, type Forms } from './plurals';

/** Beyond this zoom, the coast would look more exact than it is. */
const NEAREST_ZOOM = 15;
/** From this zoom on, there is room for the names of towns. */
const TOWNS_ZOOM = 11;
const MARK_PX = 44;

/** A map with its zoom buttons and sources, and a pane for the coast. */
function draw(box: HTMLElement): Leaflet {
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
  return map;
}

function drawGround(map: Leaflet, { coast, borders, towns }: DOMStringMap): void {
  void drawBase(map, coast, { pane: 'coast', style: { className: 'coast' } });
  void drawBase(map, borders, { style: { className: 'border' } });
  void drawBase(map, towns, {
    pointToLayer: ({ properties }, at) =>
      marker(at, { icon: name(String(properties.name)), interactive: false, keyboard: false, zIndexOffset: -1000 }),
  });
}

/** A map to choose a point on. The point is in the middle, so that thumb and keyboard move the same thing. */
export function drawChoice(box: HTMLElement, chosen: (point: AskPoint) => void): void {
  const map = draw(box);
  const [lat = 0, lon = 0, zoom = 0] = (box.dataset.view ?? '').split(',').map(Number);
  map.setView([lat, lon], zoom);
  map.on('click', ({ latlng }) => map.panTo(latlng, { animate: false }));
  const cross = document.createElement('div');
  cross.className = 'cross';
  map.getContainer().append(cross);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn go around';
  button.textContent = box.dataset.point ?? '';
  button.addEventListener('click', () => {
    const { lat, lng } = map.getCenter().wrap();
    chosen({ ...rounded({ lat, lon: lng }), chosen: true });
  });
  box.append(button);
  drawGround(map, box.dataset);
  map.getContainer().focus({ preventScroll: true });
}

/** Draws the places of a list and all others that match the same question, grouped by the server. */
export function drawList(box: HTMLElement, cards: Iterable<HTMLElement>, here: AskPoint | undefined): void {
  const texts = box.dataset;
  const map = draw(box);
  const listed = new Map([...cards].map((card) => [idOf(card), placeOf(card)]));
  const marks = layerGroup().addTo(map);
  let asked = 0;
  let told = false;

  const redraw = async () => {
    // An opening popup may move the map; a redraw would remove it with its mark.
    if (told) return;
    asked += 1;
    const number = asked;
    const answer = await marksOf(map, texts.marks ?? '');
    // The map has moved since, or a popup is open.
    if (number !== asked || told) return;
    marks.clearLayers();
    // Places from a relaxed question are in the list, but may not be in the answer: draw them too.
    const answered = new Set<string>();
    for (const { properties } of answer ?? []) for (const { id } of namedBy(properties)) answered.add(id);
    const own = [...listed]
      .filter(([id, place]) => answer === undefined || (place.relaxed && !answered.has(id)))
      .map(([, place]) => place);
    for (const group of together(own, map)) {
      marks.addLayer(mark(map, group[0].at, group.length, group, texts));
    }
    for (const { geometry, properties } of answer ?? []) {
      const [lon, lat] = geometry.coordinates;
      const places = namedBy(properties).map((it) => listed.get(it.id) ?? unlisted(it, texts.lang ?? '', properties));
      marks.addLayer(mark(map, latLng(lat, lon), properties.count, places, texts));
    }
  };
  map.on('moveend', () => void redraw());
  map.on('popupopen', () => {
    told = true;
  });
  map.on('popupclose', () => {
    told = false;
  });

  const all = latLngBounds([...listed.values()].map(({ at }) => at));
  if (here) {
    const dot = circleMarker([here.lat, here.lon], { className: 'here', radius: 9, interactive: false }).addTo(map);
    if (!here.chosen) dot.bindTooltip(texts.here ?? '', { permanent: true, direction: 'top', offset: [0, -8] });
    all.extend(dot.getLatLng());
  }
  map.fitBounds(all, { padding: [40, 40], maxZoom: 14 });
  drawGround(map, texts);
}

/** A place of a mark. The page of a discreet one replaces this page in the history. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly discreet: boolean;
}

/** A group from the server: a mark with its number, and its places if they are few. */
interface Mark {
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: {
    readonly count: number;
    readonly id?: string;
    readonly name?: string;
    readonly approximate?: boolean;
    readonly discreet?: boolean;
    readonly places?: readonly Named[];
  };
}

/** The places of a mark, if they are few. */
function namedBy({ id, name, discreet, places }: Mark['properties']): readonly Named[] {
  return id ? [{ id, name: name ?? '', discreet: discreet ?? false }] : (places ?? []);
}

/** The marks for the visible part of the map; `undefined` if the network failed. */
async function marksOf(map: Leaflet, address: string): Promise<Mark[] | undefined> {
  const bounds = map.getBounds();
  const zoom = Math.round(map.getZoom());
  // Round outwards to the edges of tiles: the view depends on the position, which the request must not reveal.
  const tile = 360 / 2 ** zoom;
  const below = (degrees: number, most: number) => Math.max(-most, Math.floor(degrees / tile) * tile).toFixed(4);
  const above = (degrees: number, most: number) => Math.min(most, Math.ceil(degrees / tile) * tile).toFixed(4);
  const bbox = [
    below(bounds.getWest(), 180),
    below(bounds.getSouth(), 85),
    above(bounds.getEast(), 180),
    above(bounds.getNorth(), 85),
  ];
  try {
    // Never cached: the question may be one that must leave no trace on the phone.
    const question = `${address}&bbox=${bbox.join(',')}&zoom=${zoom}`;
    const answer = await fetch(question, { cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as { features: Mark[] }).features : undefined;
  } catch {
    return undefined;
  }
}

/** A place as its card describes it, or only by name. */
interface Place {
  readonly at: LatLng;
  readonly approximate: boolean;
  readonly relaxed: boolean;
  readonly name: string;
  readonly told: readonly Element[];
}

function idOf(card: HTMLElement): string {
  return card.querySelector<HTMLAnchorElement>('h3 a')?.pathname.split('/').pop() ?? '';
}

function placeOf(card: HTMLElement): Place {
  const { lat, lon, approximate, relaxed } = card.dataset;
  const heading = card.querySelector('h3');
  const told = [heading?.firstElementChild, card.querySelector('.state')];
  return {
    at: latLng(Number(lat), Number(lon)),
    approximate: approximate !== undefined,
    relaxed: relaxed !== undefined,
    name: heading?.textContent?.trim() ?? '',
    told: told.filter((it) => it instanceof Element),
  };
}

/** A place that matches but is too far down to be in the list. */
function unlisted({ id, name, discreet }: Named, lang: string, { approximate }: Mark['properties']): Place {
  const link = document.createElement('a');
  link.href = `/${lang}/places/${id}`;
  if (discreet) link.dataset.replace = '';
  const words = document.createElement('bdi');
  words.lang = 'it';
  words.textContent = name;
  link.append(words);
  return { at: latLng(0, 0), approximate: approximate === true, relaxed: false, name, told: [link] };
}

type Group = [Place, ...Place[]];

/** Groups places whose marks would overlap, so that a thumb can reach each. */
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

/** A mark with the names of its places, for the eye, the ear and the keyboard. A mark of very many zooms in. */
function mark(map: Leaflet, at: LatLng, total: number, places: readonly Place[], texts: DOMStringMap) {
  const title =
    places.length > 0
      ? places.map((it) => it.name).join('\n')
      : counted(JSON.parse(texts.places ?? '') as Forms, total);
  const count = document.createElement('span');
  count.setAttribute('aria-hidden', 'true');
  const classes = ['pin'];
  if (total > 1) {
    classes.push('many');
    count.textContent = String(total);
  }
  if (places.length > 0 && places.every((it) => it.approximate)) classes.push('approximate');
  const icon = divIcon({ className: classes.join(' '), html: count, iconSize: [MARK_PX, MARK_PX] });
  const pin = marker(at, { icon, title, alt: title });
  if (places.length === 0) {
    const closer = () => {
      map.setView(at, map.getZoom() + 2, { animate: false });
      map.getContainer().focus({ preventScroll: true });
    };
    return pin.on('click', closer).on('keydown', ({ originalEvent }) => {
      if (originalEvent.key === 'Enter') closer();
    });
  }

  const popup = document.createElement('div');
  popup.dir = document.dir;
  for (const { told } of places) {
    for (const part of told) popup.appendChild(document.createElement('p')).append(part.cloneNode(true));
  }
  popup.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') pin.closePopup();
  });
  return pin
    .bindPopup(popup, { minWidth: 200, maxWidth: 280, maxHeight: 220 })
    .on('popupopen', (opened) => {
      opened.popup
        .getElement()
        ?.querySelector('.leaflet-popup-close-button')
        ?.setAttribute('aria-label', texts.close ?? '');
      popup.querySelector('a')?.focus({ preventScroll: true });
    })
    .on('popupclose', () => pin.getElement()?.focus({ preventScroll: true }));
}

/** The name of a town, drawn at its centre. */
function name(town: string) {
  const html = document.createElement('span');
  html.textContent = town;
  html.setAttribute('aria-hidden', 'true');
  return divIcon({ className: 'town', html, iconSize: [0, 0] });
}

/** Draws one of our own layers below the marks. If it fails, the marks are still there. */
async function drawBase(map: Leaflet, address: string | undefined, options: GeoJSONOptions): Promise<void> {
  if (!address) return;
  try {
    const answer = await fetch(address, { headers: { accept: 'application/geo+json' } });
    if (answer.ok) geoJSON(await answer.json(), { ...options, interactive: false }).addTo(map);
  } catch {
    // No network, or not GeoJSON: draw the map without this layer.
  }
}
