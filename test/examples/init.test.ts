/** The programs in examples/init print what their Python twins print. */
import { testTwins } from './twins.js';

testTwins('init', '');
