import type { Options } from '../command.ts';

/** What the log tells of something that was handled. */
export interface Handled {
  /** The command's name, `button`, `menu`, `mention` or `direct-message`. */
  readonly command: string;
  readonly outcome: string;
  /** What people wrote: for the log only where the settings allow it. */
  readonly asked?: Options;
}
