/**
 * The state behind a button, small enough for Discord's custom id (100 characters) and complete: a button works after a
 * restart and on any shard, because nothing about it is kept in memory.
 */

/** What a button or a menu choice asks for. */
export type ButtonState =
  /** Take the reply away; only `owner` (a user id) may. */
  { readonly action: 'delete'; readonly owner: string };
