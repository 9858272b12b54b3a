/** Whole networks. */
import { testTwins } from './twins.js';

testTwins('nn', 'nn/');
