/** Labelled images, whichever way they were got. */
export interface Images {
  /** What they are, for the table and the report. */
  readonly name: string;
  readonly count: number;
  readonly height: number;
  readonly width: number;
  /** One byte a pixel, row by row, image by image. */
  readonly pixels: Uint8Array;
  /** The class of each image, from 0 on. */
  readonly labels: Uint8Array;
}

/** What is wrong with the data or the command line: shown as one line, without a stack. */
export class UserError extends Error {}
