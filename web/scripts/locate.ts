/** Where the phone is: asked once, after a tap, rounded, and kept nowhere but in the variable of whoever asked. */

export type Position = { readonly lat: number; readonly lon: number };

/** Why there is no position. The page holds a sentence for each. */
export type Failure = 'denied' | 'unavailable' | 'timeout';

const PATIENCE_MS = 12_000;
const FRESH_MS = 60_000;

export function locate(): Promise<Position | Failure> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve('unavailable');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: rounded(coords.latitude), lon: rounded(coords.longitude) }),
      (error) => resolve(failure(error)),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: FRESH_MS },
    );
  });
}

/** Three decimals, about 100 metres: nothing finer leaves the phone. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function failure(error: GeolocationPositionError): Failure {
  if (error.code === error.PERMISSION_DENIED) return 'denied';
  return error.code === error.TIMEOUT ? 'timeout' : 'unavailable';
}
