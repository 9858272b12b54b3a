"""Reference values for test/amp: dtypes under autocast, and training with a GradScaler."""

import warnings

import torch
from encode import checksum, write
from torch import nn, optim

warnings.simplefilter("ignore")
torch.set_num_threads(1)

# Expressions over tensors of float32 (a, b square; v a vector; x images, w kernels) and of float16
# or bfloat16 (h). They are JavaScript and Python at once.
CALLS = """
torch.matmul(a, b)
torch.mm(a, b)
torch.addmm(a, a, b)
torch.bmm(a.unsqueeze(0), b.unsqueeze(0))
torch.baddbmm(a, a.unsqueeze(0), b.unsqueeze(0))
torch.mv(a, v)
torch.dot(v, v)
torch.nn.functional.linear(a, b)
torch.nn.functional.linear(a, b, v)
torch.nn.functional.conv2d(x, w)
torch.conv2d(x, w)
torch.chain_matmul(a, b, a)
torch.einsum('ij,jk->ik', a, b)
torch.linalg.multi_dot([a, b, a])
torch.linalg.vecdot(a, b)
torch.add(a, b)
torch.add(a, h)
torch.mul(h, h)
torch.cat([a, h])
torch.stack([a, h])
torch.exp(h)
torch.log(torch.abs(h))
torch.softmax(h, 1)
torch.log_softmax(h, 1)
torch.sum(h)
torch.mean(h)
torch.cumsum(h, 0)
torch.prod(h)
torch.norm(h)
torch.nn.functional.mse_loss(h, a)
torch.nn.functional.l1_loss(h, a)
torch.nn.functional.relu(h)
torch.nn.functional.gelu(h)
torch.nn.functional.layer_norm(h, [4])
torch.nn.functional.cosine_similarity(h, h)
torch.nn.functional.avg_pool2d(x, 2)
torch.linalg.inv(a)
torch.linalg.det(a)
torch.fft.fft(v)
torch.tril(h)
torch.index_copy(a, 0, i, h)
torch.nn.functional.scaled_dot_product_attention(x, x, x)
a.matmul(b)
a.matmul(h.float())
h.matmul(a)
torch.nn.functional.binary_cross_entropy_with_logits(h, torch.sigmoid(a))
torch.cross(a.narrow(1, 0, 3), b.narrow(1, 0, 3), dim=1)
torch.cdist(a, b)
torch.trace(a)
torch.diag(h)
torch.tensordot(a, b)
torch.kron(a, h)
torch.outer(v, v)
torch.logsumexp(h, 0)
torch.pow(h, 2)
torch.rsqrt(torch.abs(h))
torch.nn.functional.softplus(h)
torch.nn.functional.interpolate(x, scale_factor=2)
"""


def inputs():
    torch.manual_seed(0)
    return {
        "a": torch.randn(4, 4),
        "b": torch.randn(4, 4),
        "v": torch.randn(4),
        "x": torch.randn(1, 2, 4, 4),
        "w": torch.randn(2, 2, 3, 3),
        "h": torch.randn(4, 4),
        "i": torch.tensor([0, 1, 2, 3]),
    }


def dtype_of(call, dtype):
    given = inputs()
    given["h"] = given["h"].to(dtype)
    with torch.autocast("cpu", dtype=dtype):
        try:
            made = eval(call, {"torch": torch}, given)
        except (RuntimeError, AttributeError) as error:
            return type(error).__name__
    return {"dtype": str(made.dtype).removeprefix("torch."), "sum": checksum(made)}


def calls():
    for call in CALLS.strip().split("\n"):
        row = {"call": call}
        for name in ("bfloat16", "float16"):
            row[name] = dtype_of(call, getattr(torch, name))
        yield row


def model():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 4))


def trace(name, options, scaler_options, infinite):
    """Steps in bfloat16, some with a gradient that overflows."""
    net = model()
    optimizer = getattr(optim, name)(net.parameters(), **options)
    scaler = torch.amp.GradScaler("cpu", **scaler_options)
    steps = []
    for step in range(12):
        x, y = torch.randn(5, 8), torch.randn(5, 4)
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = nn.functional.mse_loss(net(x), y)
        scaler.scale(loss).backward()
        if step in infinite:
            net[0].weight.grad[0, 0] = float("inf")
        if options.get("unscale") or step % 3 == 2:
            scaler.unscale_(optimizer)
        scaler.step(optimizer)
        scaler.update()
        steps.append([scaler.get_scale(), scaler._get_growth_tracker(), checksum(*net.parameters())[:8]])
    return {
        "optimizer": name,
        "options": options,
        "scaler": scaler_options,
        "infinite": list(infinite),
        "steps": steps,
        "state": scaler.state_dict(),
    }


def traces():
    short = {"init_scale": 1024.0, "growth_interval": 3}
    yield trace("SGD", {"lr": 0.1}, short, (4, 5))
    yield trace("SGD", {"lr": 0.1, "momentum": 0.9}, {**short, "backoff_factor": 0.25}, (0, 1))
    yield trace("Adam", {"lr": 0.01}, {**short, "growth_factor": 4.0}, (2, 7))
    yield trace("AdamW", {"lr": 0.01}, {"init_scale": 3.0, "growth_interval": 1}, ())
    yield trace("SGD", {"lr": 0.1, "fused": True}, short, (4, 5))
    yield trace("Adam", {"lr": 0.01, "fused": True}, short, (3, 8))
    yield trace("AdamW", {"lr": 0.01, "fused": True}, short, (0, 2))
    yield trace("Adagrad", {"lr": 0.01, "fused": True}, short, (1,))
    yield trace("SGD", {"lr": 0.1}, {"enabled": False}, ())


def dtype_names(*values):
    return [str(value.dtype).removeprefix("torch.") for value in values]


def custom(enabled, cast_inputs, around_backward):
    """What a wrapped Function sees in its two passes, and the gradients that come of it."""
    seen = []

    class Product(torch.autograd.Function):
        @staticmethod
        @torch.amp.custom_fwd(device_type="cpu", cast_inputs=cast_inputs)
        def forward(ctx, a, b, others):
            ctx.save_for_backward(a, b)
            product = a.mm(b)
            seen.append(dtype_names(a, b, *others, product))
            return product

        @staticmethod
        @torch.amp.custom_bwd(device_type="cpu")
        def backward(ctx, grad):
            a, b = ctx.saved_tensors
            back = grad.mm(b.t().to(grad.dtype))
            seen.append([*dtype_names(grad, back), torch.is_autocast_enabled("cpu")])
            return back, a.t().to(grad.dtype).mm(grad), None

    torch.manual_seed(0)
    a = torch.randn(3, 4, requires_grad=True)
    b = torch.randn(4, 2).to(torch.bfloat16 if enabled else torch.float32).requires_grad_()
    others = [torch.ones(2, dtype=torch.float64), torch.ones(2, dtype=torch.int64)]
    row = {"enabled": enabled, "around_backward": around_backward}
    row["cast_inputs"] = str(cast_inputs).removeprefix("torch.") if cast_inputs else None
    with torch.autocast("cpu", enabled=enabled):
        product = Product.apply(a, b, others)
    with torch.autocast("cpu", enabled=around_backward):
        product.float().sum().backward()
    return row | {"seen": seen, "sum": checksum(product.detach(), a.grad, b.grad)}


def customs():
    for enabled in (True, False):
        for cast_inputs in (None, torch.float32, torch.float16):
            for around_backward in (True, False):
                yield custom(enabled, cast_inputs, around_backward)


write("amp", [*calls(), *traces(), *customs()])
