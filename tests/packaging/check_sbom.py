#!/usr/bin/env python3
"""Checks the shape of the bill of materials that packaging/sbom.py writes for these programs: what CycloneDX 1.4 and the
package URL specification require, and that what is known to be in the programs is named.

    check_sbom.py SBOM_PY PROGRAM..."""
import json, os, re, subprocess, sys, tempfile

script, programs = sys.argv[1], sys.argv[2:]
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


def written(folder, name):
    path = os.path.join(folder, name)
    subprocess.run([sys.executable, script, "--version", "1.2.3", "--output", path, *programs], check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"})
    with open(path, encoding="utf8") as file:
        return file.read()


with tempfile.TemporaryDirectory() as folder:
    text = written(folder, "first.json")
    expect(text == written(folder, "second.json"), "the same programs give the same document")
bill = json.loads(text)

expect(bill["bomFormat"] == "CycloneDX" and bill["specVersion"] in ("1.4", "1.5", "1.6"), "format and version are named")
expect(re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"]), "the serial number is a UUID")
expect(bill["version"] == 1, "the document is the first of its serial number")
expect(bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z", "the time is SOURCE_DATE_EPOCH in UTC")
root = bill["metadata"]["component"]
expect((root["type"], root["name"], root["version"]) == ("application", "steward", "1.2.3"), "the document is about steward 1.2.3")

components = {each["name"]: each for each in bill["components"]}
expect(len(components) == len(bill["components"]), "each package stands there once")
for each in bill["components"]:
    expect(each["type"] == "library" and each["version"], f"{each['name']} has a type and a version")
    expect(re.fullmatch(r"pkg:deb/[a-z]+/(?:[a-z0-9.-]|%[0-9A-F]{2})+@[^?@/+ ]+\?arch=(amd64|arm64|all|\w+)&distro=[\w.-]+", each["purl"]),
           f"{each['purl']} is a package URL of a Debian package")
    for entry in each.get("licenses", []):
        expect(set(entry) == {"expression"} or set(entry["license"]) <= {"id", "name"}, f"the licence of {each['name']} has its form")

# Linked by every program; loaded by name when the workspace or the keychain is opened; compiled in.
for name in ("libqt6core6", "libqt6sql6", "libqt6network6", "libssl3", "libgumbo1", "libphonenumber8", "libzstd1", "libsqlite3-0",
             "libc6", "libstdc++6", "libqt6sql6-sqlite", "libexpected-dev"):
    expect(name in components, f"{name} is named")
expect(sum("licenses" in each for each in bill["components"]) >= 0.9 * len(components), "nine of ten packages have a licence")
expect(components.get("libssl3", {}).get("licenses") == [{"expression": "Apache-2.0"}], "OpenSSL 3 is under Apache-2.0")

references = {root["bom-ref"]} | {each["bom-ref"] for each in bill["components"]}
expect(len(references) == len(components) + 1, "every reference is one of its own")
edges = {each["ref"]: each["dependsOn"] for each in bill["dependencies"]}
expect(set(edges) == references, "each component says what it depends on")
expect(all(target in references for targets in edges.values() for target in targets), "dependencies point at components")
reached, waiting = set(), [root["bom-ref"]]
while waiting:
    reference = waiting.pop()
    if reference not in reached:
        reached.add(reference)
        waiting += edges.get(reference, [])
expect(reached == references, "everything is there because steward needs it")

print("\n".join(f"not so: {fault}" for fault in faults) or f"{len(components)} packages are listed as they should be")
sys.exit(1 if faults else 0)
