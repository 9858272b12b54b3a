/** The line search of L-BFGS: strong Wolfe conditions, as in Schmidt's minFunc. */
import { ops } from '../ops.js';
import type { Tensor } from '../tensor.js';
import type { NumberOrTensor } from './options.js';
import { atMost, either, less, magnitude, minus, over, plus, times } from './scalar.js';

/** The loss at some place, with its gradient as one vector. */
export interface Here {
  loss: number;
  grad: Tensor;
}

/** A point of the line: how far along it, and its slope. */
interface Point extends Here {
  t: NumberOrTensor;
  slope: NumberOrTensor;
}

/** A line from where the search starts, with the slope there. */
export interface Line extends Here {
  direction: Tensor;
  slope: Tensor;
}

/** Looks at the point that is t along the line. */
export type Evaluate = (t: NumberOrTensor) => Here;

export interface Found extends Here {
  t: NumberOrTensor;
  evaluations: number;
}

const SUFFICIENT_DECREASE = 1e-4;
const CURVATURE = 0.9;
const SMALLEST_CHANGE = 1e-9;

// Python's, which give the first of two that compare equal or not at all.
const max = (a: NumberOrTensor, b: NumberOrTensor): NumberOrTensor => (less(a, b) ? b : a);
const min = (a: NumberOrTensor, b: NumberOrTensor): NumberOrTensor => (less(b, a) ? b : a);

/** The lowest point within bounds of the cubic through two points with their slopes. */
function interpolate(
  a: Point,
  b: Point,
  bounds: [NumberOrTensor, NumberOrTensor] = less(b.t, a.t) ? [b.t, a.t] : [a.t, b.t],
): NumberOrTensor {
  const [low, high] = bounds;
  const rise = over(3 * (a.loss - b.loss), minus(a.t, b.t));
  const d1 = minus(plus(a.slope, b.slope), rise);
  const square = either(minus(times(d1, d1), times(a.slope, b.slope)));
  if (!square.ge(0).item()) return over(plus(low, high), 2);
  const d2 = ops.sqrt(square);
  const [left, right] = less(b.t, a.t) ? [b, a] : [a, b];
  const numerator = minus(plus(right.slope, d2), d1);
  const denominator = plus(minus(right.slope, left.slope), times(2, d2));
  const lowest = minus(right.t, times(minus(right.t, left.t), over(numerator, denominator)));
  return min(max(lowest, low), high);
}

/** The search on one line. */
class Search {
  evaluations = 0;
  readonly #evaluate: Evaluate;
  readonly #line: Line;
  readonly #most: number;

  constructor(evaluate: Evaluate, line: Line, most: number) {
    this.#evaluate = evaluate;
    this.#line = line;
    this.#most = most;
  }

  at(t: NumberOrTensor): Point {
    const here = this.#evaluate(t);
    this.evaluations += 1;
    return { t, ...here, slope: ops.dot(here.grad, this.#line.direction) };
  }

  #decreases({ t, loss }: Point): boolean {
    const { loss: start, slope } = this.#line;
    return !less(plus(start, times(times(SUFFICIENT_DECREASE, t), slope)), loss);
  }

  #isFlat({ slope }: Point): boolean {
    return atMost(magnitude(slope), times(-CURVATURE, this.#line.slope));
  }

  /** Widens until an interval has a point that satisfies the conditions, or a point does. */
  bracket(first: NumberOrTensor): { points: Point[]; tries: number; done: boolean } {
    const { loss, grad, slope } = this.#line;
    let previous: Point = { t: 0, loss, grad, slope };
    let current = this.at(first);
    let tries = 0;
    for (; tries < this.#most; tries += 1) {
      const rises = tries > 1 && current.loss >= previous.loss;
      if (!this.#decreases(current) || rises) {
        return { points: [previous, current], tries, done: false };
      }
      if (this.#isFlat(current)) return { points: [current], tries, done: true };
      if (atMost(0, current.slope)) return { points: [previous, current], tries, done: false };
      const nearest = plus(current.t, times(0.01, minus(current.t, previous.t)));
      const t = interpolate(previous, current, [nearest, times(current.t, 10)]);
      previous = current;
      current = this.at(t);
    }
    return { points: [{ t: 0, loss, grad, slope }, current], tries, done: false };
  }

  /** Narrows the interval around a point that satisfies the conditions. */
  zoom(points: Point[], tries: number): Point {
    const size = ops.max(ops.abs(this.#line.direction));
    let [low, high] = this.#order(points) as [Point, Point];
    let stuck = false;
    for (let i = tries; i < this.#most; i += 1) {
      const [a, b] = points as [Point, Point];
      if (less(times(magnitude(minus(b.t, a.t)), size), SMALLEST_CHANGE)) break;
      let t = interpolate(a, b);
      [t, stuck] = awayFromEdges(t, a.t, b.t, stuck);
      const next = this.at(t);
      const place = (old: Point, fresh: Point): void => {
        points[points.indexOf(old)] = fresh;
      };
      if (!this.#decreases(next) || next.loss >= low.loss) {
        place(high, next);
        [low, high] = this.#order(points) as [Point, Point];
        continue;
      }
      const done = this.#isFlat(next);
      if (!done && atMost(0, times(next.slope, minus(high.t, low.t)))) {
        // A copy: the same point may stand at both ends.
        const moved = { ...low };
        place(high, moved);
        high = moved;
      }
      place(low, next);
      low = next;
      if (done) break;
    }
    return low;
  }

  /** The lower point first. */
  #order(points: Point[]): Point[] {
    const [a, b] = points as [Point, Point];
    return a.loss <= b.loss ? [a, b] : [b, a];
  }
}

/** Moves a trial that is close to an edge of the interval by a tenth of it, unless it is new there. */
function awayFromEdges(
  t: NumberOrTensor,
  a: NumberOrTensor,
  b: NumberOrTensor,
  stuck: boolean,
): [NumberOrTensor, boolean] {
  const [low, high] = [min(a, b), max(a, b)];
  const margin = times(0.1, minus(high, low));
  if (!less(min(minus(high, t), minus(t, low)), margin)) return [t, false];
  if (!stuck && less(t, high) && less(low, t)) return [t, true];
  const isNearHigh = less(magnitude(minus(t, high)), magnitude(minus(t, low)));
  return [isNearHigh ? minus(high, margin) : plus(low, margin), false];
}

/** Finds a step on a line that lowers the value enough, and where the slope is flat enough. */
export function strongWolfe(
  evaluate: Evaluate,
  first: NumberOrTensor,
  line: Line,
  most: number,
): Found {
  const search = new Search(evaluate, line, most);
  const { points, tries, done } = search.bracket(first);
  const found = done ? (points[0] as Point) : search.zoom(points, tries);
  return { ...found, evaluations: search.evaluations };
}
