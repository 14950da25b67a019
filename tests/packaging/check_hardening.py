#!/usr/bin/env python3
"""Looks for the marks of the hardening flags in programs, as readelf and objdump show them.

    check_hardening.py PROGRAM...            a Qt program: what every one of them must have
    check_hardening.py --probe PROGRAM       the probe, which also has a stack frame to be probed"""
import re, subprocess, sys


def shown(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout


def missing(program, is_probe):
    header, segments = shown("readelf", "-hW", program), shown("readelf", "-lW", program)
    dynamic, symbols = shown("readelf", "-dW", program), shown("readelf", "--dyn-syms", "-W", program)
    flags = " ".join(re.findall(r"\((?:FLAGS|FLAGS_1|BIND_NOW)\)(.*)", dynamic))
    stack = re.search(r"GNU_STACK\s.*", segments)
    marks = {
        "position independent (-fPIE -pie)": "DYN" in re.search(r"Type:\s+(\S+)", header)[1] and "PIE" in flags,
        "read-only relocations (-z relro)": "GNU_RELRO" in segments,
        "bound at the start (-z now)": "NOW" in flags,
        "no stack that can be run": bool(stack) and "RWE" not in stack[0],
        "stack canaries (-fstack-protector-strong)": "__stack_chk_fail" in symbols,
        "checked copies (-D_FORTIFY_SOURCE=2)": bool(re.search(r"__\w+_chk[@ \n]", symbols.replace("__stack_chk_fail", ""))),
    }
    if re.search(r"Machine:\s+Advanced Micro Devices X86-64", header):
        code = shown("objdump", "-d", "--no-show-raw-insn", program)
        marks["guarded jumps (-fcf-protection)"] = bool(re.search(r"<main>:\n.*\bendbr64\b", code)) if is_probe \
            else code.count("endbr64") > len(re.findall(r"\tret\b", code))
        if is_probe:
            marks["probed stack (-fstack-clash-protection)"] = bool(re.search(r"\bor[lq]?\s+\$0x0,(?:0x[0-9a-f]+)?\(%rsp", code))
    return [name for name, there in marks.items() if not there]


programs = [word for word in sys.argv[1:] if word != "--probe"]
faults = [f"{program}: not {name}" for program in programs for name in missing(program, "--probe" in sys.argv)]
print("\n".join(faults) or f"{len(programs)} hardened: {', '.join(programs)}")
sys.exit(1 if faults or not programs else 0)
