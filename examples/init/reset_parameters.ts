// A layer of one's own: override reset_parameters, which the constructor calls.
import torch, { nn } from 'sconce';

class OrthogonalLinear extends nn.Linear {
  override reset_parameters(): void {
    nn.init.orthogonal_(this.weight);
    if (this.bias !== null) nn.init.zeros_(this.bias);
  }
}

torch.manual_seed(3);
const layer = new OrthogonalLinear(4, 4);
console.log(layer);

// The rows of an orthogonal matrix are perpendicular and of length one.
const product = layer.weight.matmul(layer.weight.t()).detach();
console.log(torch.allclose(product, torch.eye(4), { atol: 1e-6 }));
console.log(layer.bias);

// To begin anew:
torch.manual_seed(3);
const before = layer.weight.detach().clone();
layer.reset_parameters();
console.log(torch.equal(before, layer.weight));
