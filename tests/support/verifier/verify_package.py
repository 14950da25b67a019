#!/usr/bin/env python3
"""Verifies evidence packages knowing only the public key; written from the formats, sharing nothing with the product.

    verify_package.py KEY-LINE PACKAGE...

Prints "accept PACKAGE" or "refuse PACKAGE: why" for each; exit 0 if all are accepted. Standard library only. Formats: RFC 8032
(Ed25519), RFC 8785 (JSON), RFC 9162 2.1 (tree), c2sp.org/signed-note, /tlog-checkpoint, /tlog-proof, PKWARE APPNOTE (ZIP).
"""

import base64
import functools
import hashlib
import json
import os
import re
import stat
import struct
import sys
import zlib


class Refused(Exception):
    pass


def demand(condition, why):
    if not condition:
        raise Refused(why)


def sha256(data):
    return hashlib.sha256(data).digest()


# --- Ed25519, RFC 8032 5.1 ---------------------------------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * ROOT % P
    if (x * x - x2) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def add(a, b):
    x1, y1, z1, t1 = a
    x2, y2, z2, t2 = b
    e = (y1 - x1) * (y2 - x2)
    f = (y1 + x1) * (y2 + x2)
    g = 2 * t1 * t2 * D
    h = 2 * z1 * z2
    k, l, m, n = f - e, h - g, h + g, f + e
    return k * l % P, m * n % P, l * m % P, k * n % P


def times(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def decode_point(data):
    number = int.from_bytes(data, "little")
    y, sign = number & (2**255 - 1), number >> 255
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


BASE = decode_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


@functools.lru_cache(maxsize=64)  # many packages bear the same signatures
def ed25519_verifies(public, message, signature):
    a, r = decode_point(public), decode_point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    left, right = times(s, BASE), add(r, times(k, a))
    return not ((left[0] * right[2] - right[0] * left[2]) % P or (left[1] * right[2] - right[1] * left[2]) % P)


# --- notes, checkpoints, proofs ----------------------------------------------------------------------------------------------

def b64(text):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Refused("base64")
    demand(base64.b64encode(data) == text, "base64 with loose bits")
    return data


def number(text):
    demand(re.fullmatch(rb"0|[1-9][0-9]{0,17}", text), "a number")
    return int(text)


class Key:
    def __init__(self, line):
        self.name, key_id, key = line.split("+", 2)
        raw = b64(key.encode())
        demand(len(raw) == 33 and raw[0] == 1, "key")
        self.public = raw[1:]
        self.id = sha256(self.name.encode() + b"\n" + raw)[:4]
        demand(self.id.hex() == key_id, "key id")


def open_note(data, key, one_signature):
    """The text of the note, if the key signed it."""
    text, blank, tail = data.rpartition(b"\n\n")
    demand(blank and tail.endswith(b"\n"), "note without signatures")
    text += b"\n"
    text.decode("utf-8")
    demand(not re.search(rb"[\x00-\x09\x0b-\x1f]", text), "control character in a note")
    lines = tail[:-1].split(b"\n")
    demand(len(lines) == 1 or not one_signature, "more than one signature")
    verified = False
    for line in lines:
        match = re.fullmatch("\u2014 ([^ +]+) ([A-Za-z0-9+/=]+)".encode(), line)
        demand(match, "signature line")
        raw = b64(match[2])
        if match[1] == key.name.encode() and raw[:4] == key.id:
            demand(ed25519_verifies(key.public, text, raw[4:]), "wrong signature")
            verified = True
    demand(verified, "not signed with this key")
    return text


def read_checkpoint(data, key):
    lines = open_note(data, key, False).split(b"\n")
    demand(len(lines) == 4 and lines[3] == b"", "checkpoint lines")
    demand(lines[0] == key.name.encode(), "origin")
    root = b64(lines[2])
    demand(len(root) == 32, "root")
    return number(lines[1]), root


def leaf_hash(entry):
    return sha256(b"\0" + entry)


def node_hash(left, right):
    return sha256(b"\1" + left + right)


def root_by_inclusion(leaf, index, size, proof):
    """RFC 9162, 2.1.3.2."""
    demand(0 <= index < size, "index")
    fn, sn, r = index, size - 1, leaf
    for p in proof:
        demand(sn != 0, "proof too long")
        if fn & 1 or fn == sn:
            r = node_hash(p, r)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node_hash(r, p)
        fn, sn = fn >> 1, sn >> 1
    demand(sn == 0, "proof too short")
    return r


def check_consistency(old_size, new_size, old_root, new_root, proof):
    """RFC 9162, 2.1.4.2."""
    if old_size == new_size:
        demand(not proof and old_root == new_root, "consistency")
        return
    demand(0 < old_size < new_size and proof, "consistency sizes")
    path = list(proof)
    if old_size & (old_size - 1) == 0:
        path.insert(0, old_root)
    fn, sn = old_size - 1, new_size - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = path[0]
    for c in path[1:]:
        demand(sn != 0, "consistency too long")
        if fn & 1 or fn == sn:
            fr, sr = node_hash(c, fr), node_hash(c, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node_hash(sr, c)
        fn, sn = fn >> 1, sn >> 1
    demand(sn == 0 and fr == old_root and sr == new_root, "consistency")


# --- JSON --------------------------------------------------------------------------------------------------------------------

def jcs(value):
    """RFC 8785 for what these files hold: no fractions."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda k: k.encode("utf-16-be"))
        return b"{" + b",".join(jcs(k) + b":" + jcs(value[k]) for k in keys) + b"}"
    if isinstance(value, list):
        return b"[" + b",".join(map(jcs, value)) + b"]"
    demand(not isinstance(value, float), "fraction")
    return json.dumps(value, ensure_ascii=False).encode("utf-8")


def canonical(data):
    def pairs(items):
        demand(len({k for k, _ in items}) == len(items), "duplicate key")
        return dict(items)

    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=pairs)
        demand(jcs(value) == data, "not canonical JSON")
    except (ValueError, UnicodeError, RecursionError) as error:
        raise Refused(f"JSON: {error}")
    return value


# --- where files come from ---------------------------------------------------------------------------------------------------

NAME = re.compile(r"[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?(?:/[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?)*")


def read_folder(folder):
    files = {}

    def walk(path, prefix):
        names = os.listdir(path)
        demand(names or not prefix, "empty folder")
        for name in names:
            demand(NAME.fullmatch(prefix + name), "odd name")
            full = os.path.join(path, name)
            mode = os.lstat(full).st_mode
            if stat.S_ISDIR(mode):
                walk(full, prefix + name + "/")
            else:
                demand(stat.S_ISREG(mode), "not a plain file")
                with open(full, "rb") as file:
                    files[prefix + name] = file.read()

    walk(folder, "")
    return files


def zip_place(name):
    match = re.fullmatch(r"proofs/(0|[1-9][0-9]*)\.tlog-proof", name)
    if match:
        return 1, int(match[1]), ""
    return ({"manifest.json": 2, "manifest.note": 3}.get(name, 0), 0, name)


def read_zip(data):
    """Reads what stands in the local headers, builds the whole archive anew from it, and demands the same bytes."""
    files, at = {}, 0
    while data[at:at + 4] == b"PK\x03\x04":
        demand(len(data) >= at + 30, "ZIP cut off")
        crc, size, _, name_size, extra_size = struct.unpack_from("<IIIHH", data, at + 14)
        start = at + 30 + name_size
        if size == 0xFFFFFFFF and extra_size == 20:
            size = struct.unpack_from("<Q", data, start + 4)[0]
        name = data[at + 30:start].decode("ascii", "replace")
        start += extra_size
        demand(NAME.fullmatch(name) and name not in files and start + size <= len(data), "ZIP member")
        files[name] = data[start:start + size]
        at = start + size
    local, central = bytearray(), bytearray()
    for name in sorted(files, key=zip_place):
        content, raw, offset = files[name], name.encode(), len(local)
        crc, size = zlib.crc32(content), len(content)
        far, big = offset >= 0xFFFFFFFF, size >= 0xFFFFFFFF
        need = 45 if far or big else 20
        size32, offset32 = min(size, 0xFFFFFFFF), min(offset, 0xFFFFFFFF)
        extra = struct.pack("<HHQQ", 1, 16, size, size) if big else b""
        local += struct.pack("<IHHHHHIIIHH", 0x04034B50, 45 if big else 20, 0, 0, 0, 0x21, crc, size32, size32, len(raw),
                             len(extra)) + raw + extra + content
        numbers = ([size, size] if big else []) + ([offset] if far else [])
        extra = struct.pack("<HH", 1, 8 * len(numbers)) + b"".join(struct.pack("<Q", n) for n in numbers) if numbers else b""
        central += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 3 << 8 | 45, need, 0, 0, 0, 0x21, crc, size32, size32, len(raw),
                               len(extra), 0, 0, 0, 0o100600 << 16, offset32) + raw + extra
    count, end = len(files), b""
    if count >= 0xFFFF or len(local) >= 0xFFFFFFFF or len(central) >= 0xFFFFFFFF:
        end = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 3 << 8 | 45, 45, 0, 0, count, count, len(central), len(local))
        end += struct.pack("<IIQI", 0x07064B50, 0, len(local) + len(central), 1)
    short = min(count, 0xFFFF)
    end += struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, short, short, min(len(central), 0xFFFFFFFF), min(len(local), 0xFFFFFFFF), 0)
    demand(files and bytes(local + central) + end == data, "ZIP layout")
    return files


# --- the package -------------------------------------------------------------------------------------------------------------

ENTRY_KEYS = {"action", "actor", "detail", "object", "outcome", "seq", "ts", "v"}


def verify(path, key):
    if os.path.isdir(path):
        files = read_folder(path)
    else:
        with open(path, "rb") as file:
            files = read_zip(file.read())
    for name in ("checkpoint", "entries.jsonl", "manifest.json", "manifest.note", "vkey", "README.txt"):
        demand(name in files, name + " is missing")

    note = open_note(files.pop("manifest.note"), key, True)
    manifest_bytes = files.pop("manifest.json")
    demand(note == b"steward-evidence-manifest/v1\n" + sha256(manifest_bytes).hex().encode() + b"\n", "manifest.json")
    manifest = canonical(manifest_bytes)
    demand(set(manifest) == {"files", "first_index", "v"} and manifest["v"] == 1, "manifest members")
    demand(set(manifest["files"]) == set(files), "files and manifest differ")
    for name, content in files.items():
        demand(manifest["files"][name] == sha256(content).hex(), name + " was changed")

    demand(files["vkey"] == f"{key.name}+{key.id.hex()}+".encode() + base64.b64encode(b"\1" + key.public) + b"\n", "vkey")
    size, root = read_checkpoint(files["checkpoint"], key)
    demand(files["entries.jsonl"].endswith(b"\n"), "entries.jsonl is cut off")
    entries, first = files["entries.jsonl"][:-1].split(b"\n"), manifest["first_index"]
    demand(isinstance(first, int) and first >= 0, "first_index")
    demand(sum(name.startswith("proofs/") for name in files) == len(entries), "as many proofs as entries")
    for seq, entry in enumerate(entries, first):
        value = canonical(entry)
        demand(isinstance(value, dict) and set(value) == ENTRY_KEYS and value["seq"] == seq and value["v"] == 1, f"entry {seq}")
        proof = files[f"proofs/{seq}.tlog-proof"]
        head, _, checkpoint = proof.partition(b"\n\n")
        demand(checkpoint == files["checkpoint"], f"checkpoint of proof {seq}")
        lines = head.split(b"\n")
        demand(lines[0] == b"c2sp.org/tlog-proof@v1" and lines[1] == b"index %d" % seq, f"proof {seq}")
        hashes = [b64(line) for line in lines[2:]]
        demand(all(len(h) == 32 for h in hashes), f"proof {seq}")
        demand(root_by_inclusion(leaf_hash(entry), seq, size, hashes) == root, f"entry {seq} is not in the tree")

    demand(("older-checkpoint" in files) == ("consistency" in files), "consistency without checkpoint")
    if "consistency" in files:
        older = files["older-checkpoint"].partition(b"\n\n")[0].split(b"\n")
        demand(len(older) == 3 and older[0] == key.name.encode(), "older checkpoint")
        hashes = [b64(line) for line in files["consistency"].split(b"\n")[:-1]]
        check_consistency(number(older[1]), size, b64(older[2]), root, hashes)


def main():
    key = Key(sys.argv[1])
    refused = 0
    for path in sys.argv[2:]:
        try:
            verify(path, key)
            print(f"accept {path}")
        except (Refused, KeyError, IndexError, TypeError, ValueError, struct.error, OSError) as error:
            refused += 1
            print(f"refuse {path}: {error}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
