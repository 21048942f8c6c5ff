// What opening_hours.js says of each text at each instant, for tests/hours_js.rs.
//
// Reads `{"texts": […], "instants": [milliseconds since 1970, …]}`. Writes, for each text, a letter for each instant:
// `o` open, `c` closed, `u` unknown, `!` if it cannot evaluate the text there; and null for a text that it refuses.
import { text } from "node:stream/consumers";
import OpeningHours from "opening_hours";

// It reads the position only from strings, as Nominatim writes them.
const PLACE = { lat: "45.44", lon: "12.33", address: { country_code: "it", state: "Veneto" } };

/** @param {OpeningHours} hours @param {Date} at */
function state(hours, at) {
  try {
    return hours.getUnknown(at) ? "u" : hours.getState(at) ? "o" : "c";
  } catch {
    return "!";
  }
}

/** @param {string} hours @param {Date[]} instants */
function states(hours, instants) {
  let parsed;
  try {
    parsed = new OpeningHours(hours, PLACE);
  } catch {
    return null;
  }
  return instants.map((at) => state(parsed, at)).join("");
}

// It reports to the console too what it throws.
console.error = () => {};
const { texts, instants } = JSON.parse(await text(process.stdin));
const dates = instants.map((/** @type {number} */ at) => new Date(at));
process.stdout.write(JSON.stringify(texts.map((/** @type {string} */ it) => states(it, dates))));
