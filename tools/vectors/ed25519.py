"""Ed25519 after RFC 8032, section 5.1: for vectors, where speed and timing do not matter."""

import hashlib

PRIME = (1 << 255) - 19
ORDER = (1 << 252) + 27742317777372353535851937790883648493
D = -121665 * pow(121666, PRIME - 2, PRIME) % PRIME
ROOT = pow(2, (PRIME - 1) // 4, PRIME)


def add(a, b):
    """The sum of two points on the twisted Edwards curve, in extended coordinates (X, Y, Z, T)."""
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % PRIME, (a[1] + a[0]) * (b[1] + b[0]) % PRIME
    g, h = 2 * a[3] * b[3] * D % PRIME, 2 * a[2] * b[2] % PRIME
    p, q, r, s = f - e, h - g, h + g, f + e
    return p * q % PRIME, r * s % PRIME, q * r % PRIME, p * s % PRIME


def multiply(number, point):
    out = (0, 1, 1, 0)
    while number:
        if number & 1:
            out = add(out, point)
        point, number = add(point, point), number >> 1
    return out


def recovered(y, sign):
    """x from y; None if there is none."""
    square = (y * y - 1) * pow(D * y * y + 1, PRIME - 2, PRIME) % PRIME
    x = pow(square, (PRIME + 3) // 8, PRIME)
    if (x * x - square) % PRIME:
        x = x * ROOT % PRIME
    if y >= PRIME or (x * x - square) % PRIME or (x == 0 and sign):
        return None
    return PRIME - x if x & 1 != sign else x


def point(y, sign):
    x = recovered(y, sign)
    return None if x is None else (x, y, 1, x * y % PRIME)


BASE = point(4 * pow(5, PRIME - 2, PRIME) % PRIME, 0)


def packed(of):
    inverse = pow(of[2], PRIME - 2, PRIME)
    x, y = of[0] * inverse % PRIME, of[1] * inverse % PRIME
    return (y | (x & 1) << 255).to_bytes(32, "little")


def unpacked(data):
    number = int.from_bytes(data, "little")
    return point(number & ((1 << 255) - 1), number >> 255)


def scalar(*parts):
    return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little") % ORDER


def expanded(key):
    digest = hashlib.sha512(key).digest()
    number = int.from_bytes(digest[:32], "little") & ((1 << 254) - 8) | 1 << 254
    return number, digest[32:]


def public(key):
    return packed(multiply(expanded(key)[0], BASE))


def sign(key, message):
    number, prefix = expanded(key)
    chosen = scalar(prefix, message)
    first = packed(multiply(chosen, BASE))
    last = (chosen + scalar(first, public(key), message) * number) % ORDER
    return first + last.to_bytes(32, "little")


def verifies(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    owner, first, last = unpacked(key), unpacked(signature[:32]), int.from_bytes(signature[32:], "little")
    if owner is None or first is None or last >= ORDER:
        return False
    left, right = multiply(last, BASE), add(first, multiply(scalar(signature[:32], key, message), owner))
    return packed(left) == packed(right)
