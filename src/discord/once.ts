/**
 * Tells what has been handled already. Discord delivers an event twice now and then, and again after a resume; the second time
 * it is not to be answered.
 */

/** Gives a function that is true for an id the first time only; it remembers the last `size` ids. */
export function createOnce(size = 10_000): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > size && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
