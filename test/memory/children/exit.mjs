// Ends in the way that the argument says, with live tensors, a graph and an optimizer's work.
import torch from 'sconce';

const w = torch.randn(64, 64, { requires_grad: true });
const held = [w, w.mul(2), torch.ones(8), w.matmul(w).sum()];
held[3].backward();
globalThis.held = held;

const endings = {
  natural: () => {},
  exit: () => process.exit(0),
  later: () => setTimeout(() => {}, 1),
  disposed: () => held.map((tensor) => tensor.dispose()),
};
endings[process.argv[2]]();
