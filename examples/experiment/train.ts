/** Trains the network from one initialisation, and says how it went. */
import { createHash } from 'node:crypto';
import torch, { nn, optim, type Tensor } from 'sconce';
import type { Images } from './data/images.js';
import { Net } from './model.js';
import type { Mode } from './modes.js';
import { type LayerSpread, spreads } from './statistics.js';

export const BATCH = 20;
const VALIDATION = 0.1;
/** Images of the batch that the layers' spreads are measured on. */
const SAMPLE = 500;

export interface Settings {
  readonly seed: number;
  readonly epochs: number;
  readonly device: string;
}

/** The data as tensors: pixels from 0 to 1, labels as int64. */
export interface Data {
  readonly images: Tensor;
  readonly labels: Tensor;
}

export interface Result {
  /** The loss of every batch. */
  readonly losses: readonly number[];
  /** Mean loss of the last 100 batches. */
  readonly loss: number;
  /** Part of the validation images that are classified right, in per cent. */
  readonly accuracy: number;
  readonly spreads: readonly LayerSpread[];
  readonly seconds: number;
  /** SHA-256 of the final parameters' bytes. */
  readonly weights: string;
}

/** Called after every batch. */
export type Watch = (step: number, steps: number, loss: number) => void;

export function toTensors({ pixels, labels, count, height, width }: Images, device: string): Data {
  const images = torch
    .tensor(pixels)
    .view(count, height * width)
    .to(torch.float32)
    .div_(255);
  return { images: images.to(device), labels: torch.tensor(labels).long().to(device) };
}

function digest(net: Net): string {
  const hash = createHash('sha256');
  for (const parameter of net.parameters()) {
    const { buffer } = parameter.detach().cpu().typed_array();
    hash.update(new Uint8Array(buffer as ArrayBuffer));
  }
  return hash.digest('hex');
}

function accuracyOf(net: Net, { images, labels }: Data, which: Tensor): number {
  net.eval();
  const right = torch.no_grad(() => {
    const scores = net.forward(images.index_select(0, which));
    return scores.argmax(1).eq(labels.index_select(0, which)).sum().item();
  });
  net.train();
  return (100 * right) / which.size(0);
}

/** The steps of one epoch over a new shuffling of the training images. */
export function stepsPerEpoch(count: number): number {
  const training = count - Math.floor(count * VALIDATION);
  return Math.ceil(training / BATCH);
}

const meanOfLast = (losses: readonly number[], count: number): number => {
  const last = losses.slice(-count);
  return last.reduce((sum, loss) => sum + loss, 0) / last.length;
};

/** Trains from scratch under the seed: the same split and the same batches for every mode. */
export function train(data: Data, mode: Mode, settings: Settings, watch: Watch): Result {
  const started = performance.now();
  torch.manual_seed(settings.seed);
  const { images, labels } = data;
  const count = images.size(0);
  const held = Math.floor(count * VALIDATION);
  const order = torch.randperm(count).to(settings.device);
  const [validation, training] = [order.narrow(0, 0, held), order.narrow(0, held, count - held)];

  const net = new Net();
  if (mode.init !== undefined) net.apply(mode.init);
  net.to(settings.device);
  const sample = validation.narrow(0, 0, Math.min(SAMPLE, held));
  const before = spreads(net, images.index_select(0, sample), labels.index_select(0, sample));

  const criterion = new nn.CrossEntropyLoss();
  const optimizer = new optim.Adam(net.parameters(), { lr: 0.001 });
  const steps = settings.epochs * stepsPerEpoch(count);
  const losses: number[] = [];
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const shuffled = torch.randperm(count - held).to(settings.device);
    for (const batch of shuffled.split(BATCH)) {
      const which = training.index_select(0, batch);
      optimizer.zero_grad();
      const output = net.forward(images.index_select(0, which));
      const loss = criterion.forward(output, labels.index_select(0, which));
      loss.backward();
      optimizer.step();
      losses.push(loss.item());
      watch(losses.length, steps, losses.at(-1) as number);
    }
  }

  return {
    losses,
    loss: meanOfLast(losses, 100),
    accuracy: accuracyOf(net, data, validation),
    spreads: before,
    seconds: (performance.now() - started) / 1000,
    weights: digest(net),
  };
}
