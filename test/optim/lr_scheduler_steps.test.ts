/** Schedules of learning rates, to the last bit as in Python, and their state across the border. */
import { describe, expect, test } from 'vitest';
import type { optim } from '../../lib/index.js';
import {
  buildAll,
  DIGITS,
  drive,
  make,
  mark,
  plain,
  type Row,
  rows,
  stepsOf,
} from './schedules.js';

const title = ({ scheduler, optimizer, groups, epochs }: Row): string =>
  `${JSON.stringify([...scheduler, ...optimizer, groups])}${epochs ? ` by ${epochs}` : ''}`;

/** Loads the groups' options that Python saved. */
function loadGroups(optimizer: optim.Optimizer, saved: Row['groups_then']): void {
  const state = optimizer.state_dict();
  const groups = state.param_groups.map((group, i) => ({ ...group, ...buildAll(saved[i] ?? {}) }));
  optimizer.load_state_dict({ ...state, param_groups: groups });
}

describe.each(rows.map((row) => [title(row), row] as const))('%s', (_, row) => {
  const count = stepsOf(row).length;
  const middle = Math.floor(count / 2) + 1;

  test('goes the same way, and saves the same state', () => {
    const pair = make(row);
    const [optimizer, scheduler] = pair;
    const begin = mark(optimizer) + drive(row, pair, 0, middle);
    const saved = plain(scheduler.state_dict());
    expect(saved).toEqual(row.state);
    expect(Object.keys(saved as object)).toEqual(Object.keys(row.state));
    expect(begin + drive(row, pair, middle, count)).toBe(row.marks);
    expect(plain(scheduler.get_last_lr())).toEqual(row.last);
  });

  test('goes on from what Python saved', () => {
    const pair = make(row);
    const [optimizer, scheduler] = pair;
    loadGroups(optimizer, row.groups_then);
    scheduler.load_state_dict(buildAll(row.state));
    const marks = drive(row, pair, middle, count);
    expect(marks).toBe(row.marks.slice(DIGITS * (middle + 1)));
    expect(plain(scheduler.get_last_lr())).toEqual(row.last);
  });
});
