/** The map: our own coast, boundaries and town names, and the places of the list with their numbers. Loaded when it is opened. */

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

/** Draws the places of a list, with their numbers, and where the user is. */
export function drawList(box: HTMLElement, cards: Iterable<HTMLElement>, here: AskPoint | undefined): void {
  const texts = box.dataset;
  const map = draw(box);
  const places = [...cards].map(placeOf);
  const marks = layerGroup().addTo(map);
  let told = false;

  const redraw = () => {
    // An opening popup may move the map; a redraw would remove it with its mark.
    if (told) return;
    marks.clearLayers();
    for (const group of together(places, map)) marks.addLayer(mark(group, map, texts));
  };
  map.on('zoomend', redraw);
  map.on('popupopen', () => {
    told = true;
  });
  map.on('popupclose', () => {
    told = false;
  });

  const all = latLngBounds(places.map(({ at }) => at));
  if (here) {
    const dot = circleMarker([here.lat, here.lon], { className: 'here', radius: 9, interactive: false }).addTo(map);
    if (!here.chosen) dot.bindTooltip(texts.here ?? '', { permanent: true, direction: 'top', offset: [0, -8] });
    all.extend(dot.getLatLng());
  }
  map.fitBounds(all, { padding: [40, 40], maxZoom: 14 });
  redraw();
  for (const { card } of places) {
    for (const event of ['pointerenter', 'focusin']) card.addEventListener(event, () => choose(card, map));
  }
  const legend = document.createElement('p');
  legend.className = 'dim legend';
  legend.textContent = texts.legend ?? '';
  box.append(legend);
  drawGround(map, texts);
}

/** A place as its card describes it. */
interface Place {
  readonly card: HTMLElement;
  readonly at: LatLng;
  readonly number: string;
  readonly approximate: boolean;
  readonly name: string;
}

function placeOf(card: HTMLElement): Place {
  const { lat, lon, approximate } = card.dataset;
  return {
    card,
    at: latLng(Number(lat), Number(lon)),
    number: card.querySelector('.num')?.textContent ?? '',
    approximate: approximate !== undefined,
    name: card.querySelector('h3 a')?.textContent?.trim() ?? '',
  };
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

/** A card and its mark share a colour while they are looked at. */
function choose(card: HTMLElement, map: Leaflet): void {
  const number = card.querySelector('.num')?.textContent ?? '';
  for (const it of document.querySelectorAll('.card.chosen')) it.classList.toggle('chosen', it === card);
  card.classList.add('chosen');
  for (const pin of map.getContainer().querySelectorAll<HTMLElement>('.pin')) {
    pin.classList.toggle('chosen', (pin.dataset.numbers ?? '').split(' ').includes(number));
  }
}

/** A mark with the names of its places, for the eye, the ear and the keyboard. */
function mark(places: Group, map: Leaflet, texts: DOMStringMap) {
  const title = places.map((it) => `${it.number} ${it.name}`).join('\n');
  const numbers = document.createElement('span');
  numbers.setAttribute('aria-hidden', 'true');
  // A mark has room for two numbers.
  const [first, second, ...others] = places;
  numbers.textContent = [first.number, second?.number].filter(Boolean).join(' · ') + (others.length > 0 ? ' …' : '');
  const classes = ['pin'];
  if (second) classes.push('many');
  if (places.every((it) => it.approximate)) classes.push('approximate');
  const icon = divIcon({ className: classes.join(' '), html: numbers, iconSize: [MARK_PX, MARK_PX] });
  const pin = marker(first.at, { icon, title, alt: title });
  pin.on('add', () => {
    const element = pin.getElement();
    if (element) element.dataset.numbers = places.map((it) => it.number).join(' ');
  });

  const popup = document.createElement('div');
  popup.dir = document.dir;
  for (const { card } of places) {
    for (const part of [card.querySelector('h3 a'), card.querySelector('.state')]) {
      if (part) popup.appendChild(document.createElement('p')).append(part.cloneNode(true));
    }
  }
  popup.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') pin.closePopup();
  });
  return pin
    .bindPopup(popup, { minWidth: 200, maxWidth: 280, maxHeight: 220, autoPanPadding: [12, 60] })
    .on('popupopen', (opened) => {
      choose(first.card, map);
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
