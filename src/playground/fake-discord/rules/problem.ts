/**
 * What is wrong with a payload, and where.
 *
 * `{ path: ['embeds', 0, 'title'], code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' }` becomes, in
 * Discord's answer, `{ embeds: { 0: { title: { _errors: [{ code, message }] } } } }`.
 */

export type Path = readonly (string | number)[];

export interface Problem {
  readonly path: Path;
  /** Discord's name for the rule where it is known, else ours. */
  readonly code: string;
  readonly message: string;
}

/** A payload or a part of one, before anything is known about it. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; anything else in it was refused by the schema already. */
export function objects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** The text, or an empty one where there is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function problem(path: Path, code: string, message: string): Problem {
  return { path, code, message };
}

/** One problem for every value that was there before. `paths` gives each value its place in the payload. */
export function repeated(values: readonly { readonly value: string; readonly path: Path }[], what: string): Problem[] {
  const seen = new Set<string>();
  return values.flatMap(({ value, path }) => {
    const known = seen.has(value);
    seen.add(value);
    return known ? [problem(path, 'COMPONENT_DUPLICATE', `${what} "${value}" stands twice.`)] : [];
  });
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** The problems in the nested form of Discord's `errors`. */
export function errorTree(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      const next = node[key];
      const child: ErrorTree = next !== undefined && !Array.isArray(next) ? next : {};
      node[key] = child;
      node = child;
    }
    const list = Array.isArray(node._errors) ? node._errors : [];
    node._errors = [...list, { code, message }];
  }
  return root;
}
