"""Short names for the inputs of rows: see nn.py."""


def randn(*shape, **options):
    return {"randn": list(shape), **options}


def rand(*shape, **options):
    return {"rand": list(shape), **options}


def classes(count, *shape):
    return {"classes": count, "shape": list(shape)}


def tensor(values, dtype="float32"):
    return {"tensor": values, "dtype": dtype}


def packed(lengths, *shape):
    return {"packed": list(shape), "lengths": lengths}


def several(*items):
    return {"list": list(items)}


def keywords(**values):
    return {"keywords": values}


def same(index):
    return {"same": index}
