/**
 * A payload against one of Discord's published schemas, read strictly: a key that the schema does not know is a problem too,
 * though Discord itself would ignore it, because it is always a slip (`custom_Id`, `embed`).
 */

import type * as z from 'zod/mini';
import { isJson, type Path, type Problem, problem } from './problem.ts';

/** Everything in `payload` that `schema` refuses or does not know. */
export function schemaProblems(schema: z.ZodMiniType, payload: unknown): readonly Problem[] {
  const result = schema.safeParse(payload);
  if (result.success) return [...unknownKeys(payload, result.data, []), ...malformedText(payload, [])];
  return result.error.issues.flatMap((issue) => schemaProblem(issue, []));
}

type Issue = z.core.$ZodIssue;

/** Where no alternative fits, the one that was meant is told: the one of the right kind with the least to complain of. */
function schemaProblem(issue: Issue, before: Path): readonly Problem[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const isAnother = (inner: Issue) => inner.path.length === 0 || inner.path.join() === 'type';
    const complaints = (issues: readonly Issue[]) => issues.length + (issues.some(isAnother) ? 1000 : 0);
    const [meant = []] = issue.errors.toSorted((one, other) => complaints(one) - complaints(other));
    return meant.flatMap((inner) => schemaProblem(inner, path));
  }
  const limit =
    'maximum' in issue ? ` At most ${issue.maximum}.` : 'minimum' in issue ? ` At least ${issue.minimum}.` : '';
  return [problem(path, issue.code.toUpperCase(), `${issue.message}.${limit}`)];
}

/** The schemas drop what they do not know while parsing, so that what is missing afterwards was unknown. */
function unknownKeys(given: unknown, parsed: unknown, path: Path): readonly Problem[] {
  if (Array.isArray(given)) {
    const kept = Array.isArray(parsed) ? parsed : [];
    return given.flatMap((item, index) => unknownKeys(item, kept[index], [...path, index]));
  }
  if (!isJson(given) || !isJson(parsed)) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    key in parsed
      ? unknownKeys(value, parsed[key], [...path, key])
      : [problem([...path, key], 'UNKNOWN_KEY', 'Discord knows no such key here.')],
  );
}

/** A lone surrogate is no character: it comes out of text that was cut in the middle of an emoji. */
function malformedText(value: unknown, path: Path): readonly Problem[] {
  if (typeof value === 'string') {
    return /\p{Cs}/u.test(value) ? [problem(path, 'MALFORMED_TEXT', 'Half a character (a lone surrogate).')] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => malformedText(item, [...path, index]));
  if (isJson(value)) return Object.entries(value).flatMap(([key, item]) => malformedText(item, [...path, key]));
  return [];
}
