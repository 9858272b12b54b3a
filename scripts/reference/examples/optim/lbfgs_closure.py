import torch
from torch import optim

xy = torch.tensor([-1.5, 2.0], requires_grad=True)
optimizer = optim.LBFGS([xy], line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    x, y = xy[0], xy[1]
    loss = (1 - x) ** 2 + (y - x**2) ** 2 * 100
    loss.backward()
    return loss


for i in range(3):
    loss = optimizer.step(closure)
    print(i, f"{loss.item():.6f}", xy)
