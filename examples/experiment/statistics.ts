/** How large activations and gradients are in each layer before training: why the modes differ. */
import { nn, type Tensor } from 'sconce';
import type { Net } from './model.js';

export interface LayerSpread {
  readonly layer: string;
  /** The standard deviation of what the layer puts out, before its ReLU. */
  readonly activation: number;
  /** The standard deviation of the loss's gradient with respect to that. */
  readonly gradient: number;
}

/** Runs one batch forward and backward without dropout, and leaves the network as it was. */
export function spreads(net: Net, images: Tensor, labels: Tensor): LayerSpread[] {
  const outputs: [string, Tensor][] = [];
  const hooks = [...net.named_children()]
    .filter(([, child]) => child instanceof nn.Linear)
    .map(([name, child]) =>
      child.register_forward_hook((_module, _input, output) => {
        (output as Tensor).retain_grad();
        outputs.push([name, output as Tensor]);
      }),
    );
  net.eval();
  nn.functional.cross_entropy(net.forward(images), labels).backward();
  net.train();
  for (const hook of hooks) hook.remove();
  net.zero_grad();
  return outputs.map(([layer, output]) => ({
    layer,
    activation: output.std().item(),
    gradient: output.grad?.std().item() ?? Number.NaN,
  }));
}
