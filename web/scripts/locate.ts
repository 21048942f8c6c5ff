/** The position of the phone: asked once, after a tap, and rounded. Only the caller keeps it, in a variable. */

export type Position = { readonly lat: number; readonly lon: number };

/** Why there is no position. The page holds a sentence for each. */
export type Failure = 'denied' | 'unavailable' | 'timeout';

const PATIENCE_MS = 12_000;
const FRESH_MS = 60_000;

export const OPTIONS: PositionOptions = { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: FRESH_MS };

export function locate(): Promise<Position | Failure> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve('unavailable');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(rounded({ lat: coords.latitude, lon: coords.longitude })),
      (error) => resolve(failure(error)),
      OPTIONS,
    );
  });
}

/** Three decimals, about 100 metres: nothing finer leaves the phone. */
export function rounded({ lat, lon }: Position): Position {
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return { lat: round(lat), lon: round(lon) };
}

export function failure(error: GeolocationPositionError): Failure {
  if (error.code === error.PERMISSION_DENIED) return 'denied';
  return error.code === error.TIMEOUT ? 'timeout' : 'unavailable';
}
