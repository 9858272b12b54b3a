/** `torch.optim.lr_scheduler`. */
export { ChainedScheduler, SequentialLR } from './composite.js';
export { CosineAnnealingLR, CosineAnnealingWarmRestarts } from './cosine.js';
export { CyclicLR } from './cyclic.js';
export { ConstantLR, LinearLR, PolynomialLR } from './factor.js';
export { LambdaLR, type LrLambda, MultiplicativeLR } from './lambda.js';
export { LRScheduler, type SchedulerState } from './lr_scheduler.js';
export { OneCycleLR } from './one_cycle.js';
export { ReduceLROnPlateau } from './plateau.js';
export { ExponentialLR, MultiStepLR, StepLR } from './step_lr.js';
