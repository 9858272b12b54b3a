/** Idioms of weight initialisation. */
import { testTwins } from './twins.js';

testTwins('../../examples/init/', '../../scripts/reference/examples/');
