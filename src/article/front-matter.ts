/**
 * The YAML block at the head of a Markdown article → its metadata, checked field by field.
 *
 * `title: "قمة في عمّان"`, `published: 2024-08-23` gives `{ title: 'قمة في عمّان', published: '2024-08-23', aliases: [] }`. A field
 * nobody knows, an impossible date or a link that is none is a flaw with its line.
 *
 * YAML is read with its failsafe schema: everything is text, lists or maps, so that no headline turns into a number and no
 * date into a moment in some time zone. Anchors, aliases and tags are refused: an article has no use for them, and they
 * are how a small file becomes a huge one.
 */

import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { type Flaw, refuse } from './flaw.ts';

/** More than any metadata needs; keeps the YAML parser from being handed a book. In UTF-16 units. */
const LONGEST = 64_000;

const LONGEST_LINK = 2048;

const line = (field: string) =>
  z
    .string(`${field} must be one piece of text: put it in "quotation marks".`)
    .trim()
    .min(1, `${field} is empty: fill it in or take the line out.`)
    .regex(/^[^\n\u2028\u2029]*$/, `${field} must be on one line.`);

const schema = z.object({
  title: line('title'),
  outlet: line('outlet').exactOptional(),
  section: line('section').exactOptional(),
  published: z
    .union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
      error: 'published must be a date such as 2024-08-23, or a date and time such as 2024-08-23T18:30:00+03:00.',
    })
    .exactOptional(),
  url: line('url')
    .refine(isWebAddress, 'url must be a whole web address that begins with https:// or http://.')
    .exactOptional(),
  language: z.enum(['ar', 'en'], 'language must be ar or en.').exactOptional(),
  aliases: z.array(line('Each of aliases'), 'aliases must be a list: aliases: ["one name", "another"].').default([]),
});

export type Metadata = z.infer<typeof schema>;

const FIELDS = Object.keys(schema.shape);

/**
 * Parses the lines between the two `---`.
 *
 * @param source the block without its fences
 * @param firstLine the line of the file on which it starts, from 1
 */
export function parseFrontMatter(source: string, firstLine: number): { metadata: Metadata | null; flaws: Flaw[] } {
  if (source.length > LONGEST) {
    return failed([refuse(`The front matter is longer than ${LONGEST} characters: close it with --- above the text.`)]);
  }
  const counter = new LineCounter();
  const lineAt = (offset = 0) => counter.linePos(offset).line + firstLine - 1;
  const document = parseDocument(source, {
    lineCounter: counter,
    schema: 'failsafe',
    stringKeys: true,
    prettyErrors: false,
  });

  const broken = [...document.errors, ...document.warnings][0];
  if (broken) return failed([refuse(`The front matter is no valid YAML. ${hint(broken)}`, lineAt(broken.pos[0]))]);
  const { contents } = document;
  if (!isMap(contents)) return failed([refuse('The front matter must be lines of the form field: value.', firstLine)]);
  const shortcut = findShortcut(contents);
  if (shortcut) {
    const reason =
      'A value that begins with &, * or ! must stand in "quotation marks": YAML would take it for a command.';
    return failed([refuse(reason, lineAt(shortcut.range?.[0]))]);
  }

  const lines = new Map<string, number>();
  for (const { key } of contents.items) if (isScalar(key)) lines.set(String(key.value), lineAt(key.range?.[0]));
  const unknown = [...lines].filter(([name]) => !FIELDS.includes(name));
  if (unknown.length > 0) {
    const known = FIELDS.join(', ');
    return failed(unknown.map(([name, at]) => refuse(`The field "${name}" is not known; known are ${known}.`, at)));
  }
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { metadata: checked.data, flaws: [] };
  return failed(
    checked.error.issues.map(({ path, message }) => {
      const field = String(path[0]);
      const at = lines.get(field);
      return at === undefined ? refuse(`The front matter has no ${field}: add it.`, firstLine) : refuse(message, at);
    }),
  );
}

/** The first anchor, alias or tag in the document. */
function findShortcut(contents: Node): Node | null {
  let found: Node | null = null;
  visit(contents, {
    Node: (_key, node) => {
      if (!isAlias(node) && !node.anchor && !node.tag) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

function failed(flaws: Flaw[]): { metadata: null; flaws: Flaw[] } {
  return { metadata: null, flaws };
}

/** What YAML's error means for somebody who only wanted to write a headline. */
function hint(error: { readonly code: string; readonly message: string }): string {
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return 'A value with a colon or a sign in it must stand in "quotation marks".';
    case 'DUPLICATE_KEY':
      return 'A field stands there twice.';
    case 'MISSING_CHAR':
      return 'A quotation mark or bracket is not closed, or a colon is missing.';
    case 'TAG_RESOLVE_FAILED':
      return 'Tags (!) are not accepted.';
    default:
      return `${error.message}.`;
  }
}

function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_LINK || /\s|\p{C}/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && hostname !== '' && !username && !password && /^https?:\/\//i.test(text);
}
