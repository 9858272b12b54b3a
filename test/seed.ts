/** Every test file begins with the same random numbers: a failure comes again. */
import torch from '../lib/index.js';

torch.manual_seed(0);
