// Trains a little in a worker thread.
import { parentPort, workerData } from 'node:worker_threads';
import torch from 'sconce';

const w = torch.ones(32, 32, { requires_grad: true });
for (let i = 0; i < workerData.steps; i += 1) {
  w.mul(w).sum().backward();
  w.grad = null;
}
parentPort.postMessage(w.sum().item());
