/** Arrows that turn with the phone, and distances that follow it. Everything is computed here; nothing is sent. */

import { failure, OPTIONS, type Position } from './locate';
import { counted, type Forms } from './plurals';

/** How the page says distances and directions; `words/way.rs` writes it. */
interface Spoken {
  readonly metres: string;
  readonly kilometres: string;
  readonly mark: string;
  readonly comma: string;
  readonly winds: readonly string[];
  readonly walk: Forms;
  readonly walking: Forms;
}

/** Something with an arrow: a card of the list, or the compass. */
interface Pointed {
  readonly to: Position;
  readonly spoken: Spoken;
  readonly arrow: SVGPathElement;
  readonly far: Element;
  readonly walk: Element | null;
  readonly toward: Element | null;
}

/** The mean radius of the Earth in metres, as the server has it. */
const EARTH_M = 6_371_008.8;
const WALKING_M_A_MINUTE = 80;
const ARRIVED_M = 25;
const PATIENCE_MS = 2_000;

let position: Position | undefined;
/** Where the top of the screen points, in degrees from north; `undefined` until known. */
let heading: number | undefined;
let allowed = true;
/** Stops following the phone; `undefined` while not following. */
let following: { readonly stop: () => void } | undefined;
let started = 0;
let drawing = false;
let drawn = '';

/** Starts following the phone, or restarts; `leave` is whether we may read its orientation. */
export async function turn(leave: Promise<boolean>): Promise<void> {
  following?.stop();
  tell('waiting');
  started += 1;
  const number = started;
  allowed = await leave;
  // The user has tapped again.
  if (number !== started) return;
  // The first, where it exists, is relative to north.
  const name = 'ondeviceorientationabsolute' in window ? 'deviceorientationabsolute' : 'deviceorientation';
  if (allowed) addEventListener(name as 'deviceorientation', hear);
  const watch = navigator.geolocation.watchPosition(
    ({ coords }) => {
      const first = position === undefined;
      position = { lat: coords.latitude, lon: coords.longitude };
      draw();
      // A phone with a compass reports a heading at once, so wait a little before saying that it has none.
      if (first && heading === undefined) setTimeout(sayHow, PATIENCE_MS);
      else sayHow();
    },
    (error) => {
      // Between houses the position gets lost at times, and comes back.
      if (position) return;
      following?.stop();
      tell(failure(error));
    },
    OPTIONS,
  );
  following = {
    stop: () => {
      navigator.geolocation.clearWatch(watch);
      removeEventListener(name as 'deviceorientation', hear);
      following = undefined;
      position = undefined;
      heading = undefined;
    },
  };
}

/** Whether following is paused while the page is hidden, because the receiver empties the battery of a cheap phone. */
let resting = false;
document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    resting = following !== undefined;
    following?.stop();
  } else if (resting) {
    resting = false;
    void turn(Promise.resolve(allowed));
  }
});

function hear(event: DeviceOrientationEvent): void {
  const degrees = headingOf(event);
  if (degrees === undefined) return;
  const first = heading === undefined;
  heading = degrees;
  if (first) sayHow();
  draw();
}

/** Shows the state: arrived, the arrow turns, or why it does not and only the words show the way. */
function sayHow(): void {
  const from = position;
  if (!from) return;
  const turns = heading !== undefined;
  document.querySelector('.found')?.classList.toggle('worded', !turns);
  const there = pointed().some((it) => it.arrow.closest('.needle') && metres(from, it.to) < ARRIVED_M);
  if (there) tell('arrived');
  else if (turns) tell('turning');
  else tell(allowed ? 'still' : 'refused');
}

/** Shows it beside the button, which is looked up each time because a new list replaces it. */
function tell(what: string): void {
  const button = document.querySelector<HTMLElement>('[data-turn]');
  say(button?.parentElement?.querySelector('[role=status]') ?? null, button?.dataset[what] ?? '');
}

/** Degrees from north to the top of the screen; `undefined` if the event is not relative to north. */
function headingOf(event: DeviceOrientationEvent & { webkitCompassHeading?: number | null }): number | undefined {
  const { webkitCompassHeading: compass, absolute, alpha, beta } = event;
  // Older phones give the rotation of the screen under a name that newer ones have dropped.
  const angle = screen.orientation?.angle ?? (window as { orientation?: number }).orientation ?? 0;
  if (typeof compass === 'number' && compass >= 0) return (compass + angle) % 360;
  if (!absolute || alpha === null) return undefined;
  // When the phone leans over backwards, its top points behind.
  const over = Math.cos(((beta ?? 0) * Math.PI) / 180) < 0 ? 180 : 0;
  return (360 - alpha + over + angle) % 360;
}

/** Draws at most once a frame, and only what changed. */
function draw(): void {
  if (drawing || !position) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    const places = pointed();
    if (places.length === 0) {
      // The list has been replaced by one without arrows.
      following?.stop();
      return;
    }
    const now = `${position?.lat} ${position?.lon} ${Math.round(heading ?? 0)}`;
    if (now === drawn && !places.some((it) => it.arrow.dataset.turned === undefined)) return;
    drawn = now;
    if (position) for (const it of places) point(it, position);
  });
}

const spokenBy = new WeakMap<HTMLElement, Spoken>();

/** Everything with an arrow on the current page. */
function pointed(): Pointed[] {
  const pointed: Pointed[] = [];
  for (const place of document.querySelectorAll<HTMLElement>('.card[data-lat], .needle')) {
    const teller = place.closest<HTMLElement>('[data-spoken]');
    const arrow = place.querySelector<SVGPathElement>('.dial path, .needle path');
    const far = place.querySelector('.far');
    if (!teller || !arrow || !far || 'approximate' in place.dataset) continue;
    const spoken = spokenBy.get(teller) ?? (JSON.parse(teller.dataset.spoken ?? '{}') as Spoken);
    spokenBy.set(teller, spoken);
    const [walk, toward] = [place.querySelector('.walk'), place.querySelector('.toward')];
    const to = { lat: Number(place.dataset.lat), lon: Number(place.dataset.lon) };
    pointed.push({ to, spoken, arrow, far, walk, toward });
  }
  return pointed;
}

function point({ to, spoken, arrow, far, walk, toward }: Pointed, from: Position): void {
  const [distance, bearing] = [metres(from, to), bearingOf(from, to)];
  arrow.classList.remove('unknown');
  arrow.dataset.turned = '';
  arrow.setAttribute('transform', `rotate(${Math.round(bearing - (heading ?? 0))} 26 26)`);
  say(far, distanceOf(distance, spoken));
  const minutes = Math.max(1, Math.ceil(distance / WALKING_M_A_MINUTE));
  const wind = spoken.winds[Math.round(bearing / 45) % 8] ?? '';
  // Both texts have a slot for each number of minutes up to the longest walk that the page suggests.
  const walkable = minutes <= spoken.walk.slots.length;
  say(walk, walkable ? counted(spoken.walk, minutes) : '');
  say(toward, walkable ? `${wind}${spoken.comma}${counted(spoken.walking, minutes)}` : wind);
}

function say(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** Rounds as the server does: tens of metres, then tenths of a kilometre, then kilometres. */
function distanceOf(distance: number, { metres, kilometres, mark }: Spoken): string {
  if (distance < 995) return metres.replace('{n}', String(Math.round(distance / 10) * 10));
  const km = distance / 1000;
  return kilometres.replace('{n}', km < 10 ? km.toFixed(1).replace('.', mark) : km.toFixed(0));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle metres (haversine). */
function metres(from: Position, to: Position): number {
  const [lat, lon] = [radians(to.lat - from.lat), radians(to.lon - from.lon)];
  const half =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Degrees from north, from 0 to 360. */
function bearingOf(from: Position, to: Position): number {
  const [a, b, lon] = [radians(from.lat), radians(to.lat), radians(to.lon - from.lon)];
  const east = Math.sin(lon) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(lon);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
