"""Reference values for test/nn/module_hooks.test.ts: what hooks see, and in which order."""

import warnings

import torch
from encode import encode, write
from torch import nn
from torch.nn.modules import module as everywhere

torch.set_num_threads(1)


class Mix(nn.Module):
    """Two tensors in, with a number between them, and two out."""

    def forward(self, a, factor, b):
        return a * b * factor, a + b


def seen(value):
    if isinstance(value, torch.Tensor):
        return encode(value)
    return [seen(item) for item in value] if isinstance(value, tuple) else value


def recorder(log):
    def full(name, result=lambda grads: None):
        def hook(module, grad_input, grad_output):
            log.append([name, type(module).__name__, seen(grad_input), seen(grad_output)])
            return result(grad_input)

        return hook

    def pre(name, result=lambda grads: None):
        def hook(module, grad_output):
            log.append([name, type(module).__name__, seen(grad_output)])
            return result(grad_output)

        return hook

    return full, pre


def times(factor):
    return lambda grads: tuple(None if g is None else g * factor for g in grads)


def linear(log):
    full, pre = recorder(log)
    m = nn.Linear(2, 3)
    m.register_full_backward_hook(full("second", times(2)))
    m.register_full_backward_hook(full("third"))
    m.register_full_backward_hook(full("first"), prepend=True)
    m.register_full_backward_pre_hook(pre("before", times(3)))
    m.register_full_backward_pre_hook(pre("earlier"), prepend=True)
    x = torch.randn(4, 2, requires_grad=True)
    m(x).pow(2).sum().backward()
    return [x.grad, m.weight.grad]


def mixed(log):
    full, pre = recorder(log)
    m = Mix()
    m.register_full_backward_hook(full("full", times(2)))
    m.register_full_backward_pre_hook(pre("pre", times(3)))
    a, b = (torch.randn(2, 2, requires_grad=True) for _ in range(2))
    c, d = m(a, 2.0, b)
    (c * d).sum().backward()
    return [a.grad, b.grad]


def half(log):
    """Only one of the inputs has a gradient."""
    full, pre = recorder(log)
    m = Mix()
    m.register_full_backward_hook(full("full"))
    a, b = torch.randn(2, requires_grad=True), torch.randn(2)
    c, d = m(a, 2.0, b)
    (c + d).sum().backward()
    return [a.grad]


def without(log):
    full, pre = recorder(log)
    m = nn.Linear(2, 1)
    m.register_full_backward_hook(full("full"))
    m.register_full_backward_pre_hook(pre("pre"))
    m(torch.randn(3, 2)).sum().backward()
    return [m.weight.grad]


def nested(log):
    full, pre = recorder(log)
    m = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Tanh(), nn.Linear(2, 1)))
    for child in m.modules():
        child.register_full_backward_hook(full("full"))
        child.register_full_backward_pre_hook(pre("pre"))
    x = torch.randn(3, 2, requires_grad=True)
    m(x).sum().backward()
    return [x.grad]


def globally(log):
    full, pre = recorder(log)
    m = nn.Sequential(nn.Tanh(), nn.Sigmoid())
    m[0].register_full_backward_hook(full("own"))
    m[0].register_forward_hook(lambda module, *_: log.append(["own forward", type(module).__name__]))
    handles = [
        everywhere.register_module_full_backward_hook(full("all")),
        everywhere.register_module_full_backward_pre_hook(pre("all pre")),
        everywhere.register_module_forward_hook(
            lambda module, *_: log.append(["forward", type(module).__name__])
        ),
        everywhere.register_module_forward_pre_hook(
            lambda module, _: log.append(["forward pre", type(module).__name__])
        ),
    ]
    x = torch.randn(2, requires_grad=True)
    m(x).sum().backward()
    for handle in handles:
        handle.remove()
    m(x)
    return [x.grad]


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    rows = []
    for scenario in [linear, mixed, half, without, nested, globally]:
        torch.manual_seed(0)
        log = []
        result = [encode(tensor) for tensor in scenario(log)]
        rows.append({"name": scenario.__name__, "log": log, "result": result})
    write("module_hooks", rows)
