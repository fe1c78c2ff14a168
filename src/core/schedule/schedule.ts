/** ISO weekdays: 1 is Monday, 7 is Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A wall-clock time that comes round: what a person means by "at nine, on weekdays, where I live". */
export interface Schedule {
  /** `HH:mm`, 00:00 to 23:59. */
  readonly time: string;
  /** An IANA name, such as `Australia/Lord_Howe`. */
  readonly timeZone: string;
  /** Empty or left out for every day. */
  readonly weekdays?: readonly Weekday[];
}
