/**
 * Who is here: every tab is a person with a name. A tab that comes back (a reload, a restart of the program) gets the name it
 * had unless somebody else has taken it.
 */

/** Names from several places, short, and told apart at a glance. */
const NAMES = ['Layla', 'Omar', 'سلمى', 'Yusuf', 'Mariam', 'يزن', 'Sara', 'Adam'];

export interface People {
  /** Takes a name: the wanted one where it is one of ours and free, else the first that is free. */
  come(wanted: string | null): string;
  leave(name: string): void;
  /** In the order in which they came. */
  present(): readonly string[];
}

export function createPeople(): People {
  const present = new Set<string>();
  const free = (name: string) => !present.has(name);
  const guests = function* () {
    yield* NAMES;
    for (let number = 1; ; number += 1) yield `Guest ${number}`;
  };
  const isOurs = (name: string) => NAMES.includes(name) || /^Guest \d{1,4}$/.test(name);
  return {
    come(wanted) {
      let name = wanted !== null && isOurs(wanted) && free(wanted) ? wanted : '';
      for (const next of guests()) {
        if (name !== '') break;
        if (free(next)) name = next;
      }
      present.add(name);
      return name;
    },
    leave: (name) => void present.delete(name),
    present: () => [...present],
  };
}
