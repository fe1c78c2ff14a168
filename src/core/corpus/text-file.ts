/** A file as read, named as its writer knows it. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}
