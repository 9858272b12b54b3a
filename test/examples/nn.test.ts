/** Whole networks. */
import { testTwins } from './twins.js';

testTwins('../../examples/nn/', '../../scripts/reference/examples/nn/');
