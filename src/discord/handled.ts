/** What the log tells of something that was handled: which command and how it ended, never what was asked. */
export interface Handled {
  /** The command's name, `button`, `menu`, `mention` or `direct-message`. */
  readonly command: string;
  readonly outcome: string;
}
