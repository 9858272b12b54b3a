// Whether what a call did is in order.
import { AssertionError } from 'node:assert';
import { Thrown } from './values.mjs';

/** Messages of errors that JavaScript itself raised inside the library: nobody had checked. */
const CARELESS = [
  ...[
    /^Cannot (read|set) propert/,
    /is not a function$/,
    /is not iterable/,
    /Cannot convert a Symbol/,
  ],
  ...[
    /Cannot mix BigInt/,
    /Cannot convert .* to a BigInt/,
    /Maximum call stack/,
    /Invalid array length/,
  ],
  ...[
    /Cannot convert object to primitive/,
    /circular structure/,
    /is not a constructor$/,
    /Cannot convert undefined/,
  ],
  ...[
    /cannot be converted to a BigInt/,
    /incompatible receiver/,
    /Receiver must be/,
    /Invalid typed array length/,
  ],
  ...[
    /cannot use .* operator/i,
    /Reduce of empty array/,
    /called on null or undefined/,
    /is not defined$/,
  ],
  ...[
    /^unknown error/,
    /must be called with an object/,
    /Private field/,
    /Cannot assign to read only/,
    /detached ArrayBuffer$/,
  ],
  ...[
    /Invalid argument$/,
    /^A number was expected/,
    /^An? \w+ was expected/,
    /Cannot destructure/,
    /private member/,
  ],
];

function ofError(error, torch) {
  if (error instanceof Thrown) return null;
  if (!(error instanceof Error)) return `threw ${typeof error}, not an Error`;
  const classes = [torch.TorchError, TypeError, RangeError, AssertionError];
  const proper = classes.some((Class) => error instanceof Class);
  if (!proper) return `threw ${error.constructor.name}: ${error.message}`;
  if (error.message === '') return `threw a ${error.constructor.name} without a message`;
  const careless = CARELESS.some((pattern) => pattern.test(error.message.split('\n')[0]));
  return careless ? `careless: ${error.constructor.name}: ${error.message.split('\n')[0]}` : null;
}

/** A foreign object that was handed back may throw when it is looked at. */
function isPromise(result) {
  try {
    return result instanceof Promise;
  } catch {
    return false;
  }
}

/** What is wrong with the outcome, or null. */
export function judge({ spoilt, code }, { error, result, threw }, torch) {
  if (threw) return ofError(error, torch);
  // A default that was given comes back as it is.
  if (isPromise(result) && !code.includes('Promise')) return 'returned a promise';
  return spoilt === null ? null : `accepted ${spoilt.why}`;
}
