/**
 * Why settings could not be had: they cannot be read, what was changed cannot be written, or a newer version
 * of the bot wrote them. In every case what is stored is as it was.
 */
export type UnavailableReason = 'unreadable' | 'unwritable' | 'newer';

export class SettingsUnavailable extends Error {
  override readonly name = 'SettingsUnavailable';
  readonly why: UnavailableReason;

  constructor(why: UnavailableReason, options?: ErrorOptions) {
    super(`settings are ${why}`, options);
    this.why = why;
  }
}
