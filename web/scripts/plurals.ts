/** Texts that depend on a number, such as "1 minute" and "2 minutes". */

/** The forms of one text, as `forms` in `words/way.rs` writes them. */
export interface Forms {
  /** The texts, with `{n}` for the number. */
  readonly forms: readonly string[];
  /** For each number from 1 on, one digit: the index of its form. */
  readonly slots: string;
}

/** The text for `count`. A number beyond the slots takes the form of the last one. */
export function counted({ forms, slots }: Forms, count: number): string {
  const slot = Number(slots[Math.min(count, slots.length) - 1]);
  return (forms[slot] ?? '').replace('{n}', String(count));
}
