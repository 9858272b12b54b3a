/** The network of the experiment: 784-256-128-10, ReLU, dropout. */
import { nn, type Tensor } from 'sconce';

const F = nn.functional;

export class Net extends nn.Module {
  fc1 = new nn.Linear(28 * 28, 256);
  fc2 = new nn.Linear(256, 128);
  fc3 = new nn.Linear(128, 10);
  dropout = new nn.Dropout(0.2);

  override forward(images: Tensor): Tensor {
    let x = images.view(-1, 28 * 28);
    x = this.dropout.forward(F.relu(this.fc1.forward(x)));
    x = this.dropout.forward(F.relu(this.fc2.forward(x)));
    return this.fc3.forward(x);
  }
}
