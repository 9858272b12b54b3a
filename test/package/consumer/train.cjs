const { default: torch, nn, optim } = require('sconce');

const w = torch.ones(2, { requires_grad: true });
const sgd = new optim.SGD([w], { lr: 0.5 });
w.mul(w).sum().backward();
sgd.step();
if (String(w.tolist()) !== '0,0') throw new Error(String(w));
if (!(new nn.Linear(1, 1) instanceof torch.nn.Linear)) throw new Error('two copies');
console.log('trained by require');
