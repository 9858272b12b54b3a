/** Every test file begins with the same random numbers: a failure comes again. */
import { native } from '../lib/native.js';

// Not by the whole library, some of which a test may replace before it is loaded.
native.manual_seed(0n);
