/** The programs in examples/optim print what their Python twins print. */
import { testTwins } from './twins.js';

testTwins('optim', 'optim/');
