/** Arrows that turn with the phone, and distances that follow it. Everything is worked out here: nothing is sent. */

import { failure, OPTIONS, type Position } from './locate';

/** How the page says distances and directions; `words.rs` writes it. */
interface Spoken {
  readonly metres: string;
  readonly kilometres: string;
  readonly mark: string;
  readonly comma: string;
  readonly winds: readonly string[];
  readonly walk: Forms;
  readonly walking: Forms;
}

/** The forms of a text by number, from 1 on: `slots` has a digit for each, the place of its form. */
interface Forms {
  readonly forms: readonly string[];
  readonly slots: string;
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
/** A phone that has a compass tells of it at once. */
const PATIENCE_MS = 2_000;

let position: Position | undefined;
/** Where the top of the screen points, in degrees from north; 0 until the phone tells. */
let heading = 0;
let drawing = false;
let started = false;

/** Starts to follow the phone; `leave` says whether it lets us know how it is turned. */
export async function turn(leave: Promise<boolean>): Promise<void> {
  if (started) {
    tell('turning');
    draw();
    return;
  }
  started = true;
  tell('waiting');
  const allowed = await leave;
  navigator.geolocation.watchPosition(
    ({ coords }) => {
      const first = position === undefined;
      position = { lat: coords.latitude, lon: coords.longitude };
      if (first) tell(allowed ? 'turning' : 'refused');
      draw();
      if (pointed().some((it) => metres(position as Position, it.to) < ARRIVED_M && it.arrow.closest('.needle'))) {
        tell('arrived');
      }
    },
    (error) => {
      if (position) return;
      tell(failure(error));
      // Another tap tries again.
      started = false;
    },
    OPTIONS,
  );
  if (!allowed) return;
  let told = false;
  const hear = (event: DeviceOrientationEvent) => {
    const degrees = headingOf(event);
    if (degrees === undefined) return;
    told = true;
    heading = degrees;
    draw();
  };
  // Where the first exists it is the one that knows north.
  const name = 'ondeviceorientationabsolute' in window ? 'deviceorientationabsolute' : 'deviceorientation';
  addEventListener(name as 'deviceorientation', hear);
  setTimeout(() => {
    if (!told && position) tell('still');
  }, PATIENCE_MS);
}

/** Says beside the button, which may be another since the list was asked anew, how it goes. */
function tell(what: string): void {
  const button = document.querySelector<HTMLElement>('[data-turn]');
  say(button?.parentElement?.querySelector('[role=status]') ?? null, button?.dataset[what] ?? '');
}

/** Degrees from north to the top of the screen; `undefined` where the event does not know north. */
function headingOf(event: DeviceOrientationEvent & { webkitCompassHeading?: number }): number | undefined {
  const { webkitCompassHeading, absolute, alpha, beta } = event;
  const angle = screen.orientation?.angle ?? 0;
  if (webkitCompassHeading !== undefined) return webkitCompassHeading + angle;
  if (!absolute || alpha === null) return undefined;
  // Leaning over backwards, the top of the phone points behind.
  const over = Math.cos(((beta ?? 0) * Math.PI) / 180) < 0 ? 180 : 0;
  return 360 - alpha + over + angle;
}

/** Draws at most once a frame. */
function draw(): void {
  if (drawing || !position) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    if (position) for (const it of pointed()) point(it, position);
  });
}

/** What has an arrow on the page as it is now. */
function pointed(): Pointed[] {
  const places = document.querySelectorAll<HTMLElement>('.card[data-lat]:not([data-approximate]), .needle');
  return [...places].flatMap((place) => {
    const spoken = place.closest<HTMLElement>('[data-spoken]')?.dataset.spoken;
    const [arrow, far] = [place.querySelector<SVGPathElement>('svg path[d]:not(.i path)'), place.querySelector('.far')];
    if (!spoken || !arrow || !far) return [];
    const [walk, toward] = [place.querySelector('.walk'), place.querySelector('.toward')];
    const to = { lat: Number(place.dataset.lat), lon: Number(place.dataset.lon) };
    return [{ to, spoken: JSON.parse(spoken) as Spoken, arrow, far, walk, toward }];
  });
}

function point({ to, spoken, arrow, far, walk, toward }: Pointed, from: Position): void {
  const [distance, bearing] = [metres(from, to), bearingOf(from, to)];
  arrow.classList.remove('unknown');
  arrow.setAttribute('transform', `rotate(${Math.round(bearing - heading)} 26 26)`);
  say(far, distanceOf(distance, spoken));
  const minutes = Math.max(1, Math.ceil(distance / WALKING_M_A_MINUTE));
  const wind = spoken.winds[Math.round(bearing / 45) % 8] ?? '';
  const walking = form(spoken.walking, minutes);
  say(walk, form(spoken.walk, minutes) ?? '');
  say(toward, walking ? `${wind}${spoken.comma}${walking}` : wind);
}

function say(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function form({ forms, slots }: Forms, count: number): string | undefined {
  const slot = slots[count - 1];
  return slot === undefined ? undefined : forms[Number(slot)]?.replace('{n}', String(count));
}

/** As the server rounds: tens of metres, then tenths of a kilometre, then kilometres. */
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
