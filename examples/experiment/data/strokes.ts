/** How each digit is written: lines through points, in a unit square with y downwards. */
export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

/** Points of a circle, as constants: sines differ in their last bits between machines. */
const CIRCLE: readonly Point[] = [
  [1, 0],
  [0.866, 0.5],
  [0.5, 0.866],
  [0, 1],
  [-0.5, 0.866],
  [-0.866, 0.5],
  [-1, 0],
  [-0.866, -0.5],
  [-0.5, -0.866],
  [0, -1],
  [0.5, -0.866],
  [0.866, -0.5],
];

/** An arc of an ellipse, from one twelfth of the circle to another, clockwise. */
function arc(x: number, y: number, rx: number, ry: number, from = 0, to = 12): Stroke {
  return Array.from({ length: to - from + 1 }, (_, i): Point => {
    const [cos, sin] = CIRCLE[(from + i) % 12] as Point;
    return [x + rx * cos, y + ry * sin];
  });
}

export const DIGITS: readonly (readonly Stroke[])[] = [
  [arc(0.5, 0.5, 0.3, 0.42)],
  [
    [
      [0.35, 0.25],
      [0.52, 0.08],
      [0.52, 0.92],
    ],
  ],
  [[...arc(0.5, 0.32, 0.27, 0.24, 7, 13), [0.22, 0.9], [0.8, 0.9]]],
  [arc(0.46, 0.3, 0.26, 0.21, 7, 15), arc(0.46, 0.7, 0.3, 0.22, 9, 17)],
  [
    [
      [0.62, 0.92],
      [0.62, 0.08],
      [0.18, 0.64],
      [0.84, 0.64],
    ],
  ],
  [
    [
      [0.76, 0.1],
      [0.32, 0.1],
      [0.28, 0.46],
    ],
    arc(0.46, 0.66, 0.3, 0.25, 8, 17),
  ],
  [
    [
      [0.66, 0.08],
      [0.36, 0.34],
      [0.24, 0.66],
    ],
    arc(0.5, 0.68, 0.27, 0.23),
  ],
  [
    [
      [0.2, 0.1],
      [0.8, 0.1],
      [0.42, 0.92],
    ],
  ],
  [arc(0.5, 0.29, 0.23, 0.2), arc(0.5, 0.7, 0.28, 0.22)],
  [
    arc(0.5, 0.32, 0.26, 0.23),
    [
      [0.76, 0.32],
      [0.7, 0.64],
      [0.52, 0.92],
    ],
  ],
];
