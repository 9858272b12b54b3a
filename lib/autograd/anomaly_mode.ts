/** Anomaly detection: which call of the forward pass made the node that failed in the backward pass. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { warn } from '../errors.js';
import { native } from '../native.js';
import { callbackApart, scoped } from '../scoped.js';
import { signature } from '../signature.js';

/** Frames of a stack that are kept: enough for a deep model within a training script. */
const FRAMES = 50;

const own = dirname(dirname(fileURLToPath(import.meta.url)));

/** The stack of the call at hand, innermost first, without the frames of this library. */
function stackOfCall(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = FRAMES;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = limit;
  const frames = stack.split('\n').slice(1);
  const outside = frames.filter((frame) => !frame.includes(own) && !frame.includes('(node:'));
  return (outside.length > 0 ? outside : frames).join('\n');
}

/** Whether the backward pass looks for the forward call behind an error. */
export function is_anomaly_enabled(): boolean {
  return native.is_anomaly_enabled();
}

/** Whether it also takes a NaN for an error. */
export function is_anomaly_check_nan_enabled(): boolean {
  return native.is_anomaly_check_nan_enabled();
}

const bindSet = signature<{ enabled: boolean; check_nan: boolean }>(
  'set_anomaly_enabled(bool enabled, bool check_nan=True)',
);

/** Switches anomaly detection on or off for this thread. */
export function set_anomaly_enabled(enabled: boolean, check_nan?: boolean): void;
export function set_anomaly_enabled(...args: unknown[]): void {
  const a = bindSet(args);
  native.set_anomaly(a.enabled, a.check_nan, stackOfCall);
}

/** Sets the mode at once; what is returned puts the former one back. */
function enter(enabled: boolean, check_nan: boolean): () => void {
  const before = [is_anomaly_enabled(), is_anomaly_check_nan_enabled()] as const;
  set_anomaly_enabled(enabled, check_nan);
  return () => set_anomaly_enabled(...before);
}

type Callback<T> = () => T;

const bindDetect = signature<{ check_nan: boolean }>('detect_anomaly(bool check_nan=True)');
type DetectArguments = [] | [check_nan: boolean | { check_nan?: boolean }];

/**
 * Runs `fn`, or the rest of a block by `using`, so that an error of the backward pass, or a NaN in
 * it, comes with a warning that shows the forward call behind it. Slow: for debugging only.
 */
export function detect_anomaly(...args: DetectArguments): Disposable;
export function detect_anomaly<T>(...args: [...DetectArguments, fn: Callback<T>]): T;
export function detect_anomaly(...args: unknown[]): unknown {
  const [given, fn] = callbackApart(args);
  const { check_nan } = bindDetect(given);
  warn(
    'Anomaly Detection has been enabled. This mode will increase the runtime and should only be ' +
      'enabled for debugging.',
  );
  return scoped('detect_anomaly', () => enter(true, check_nan), fn);
}

const bindMode = signature<{ mode: boolean; check_nan: boolean }>(
  'set_detect_anomaly(bool mode, bool check_nan=True)',
);
type ModeArguments = [mode: boolean, check_nan?: boolean | { check_nan?: boolean }];

/** The same switch without its warning: for good, for a block by `using`, or for a callback. */
export function set_detect_anomaly(...args: ModeArguments): Disposable;
export function set_detect_anomaly<T>(
  ...args: [mode: boolean, fn: Callback<T>] | [...Required<ModeArguments>, fn: Callback<T>]
): T;
export function set_detect_anomaly(...args: unknown[]): unknown {
  const [given, fn] = callbackApart(args);
  const { mode, check_nan } = bindMode(given);
  return scoped('set_detect_anomaly', () => enter(mode, check_nan), fn);
}
