#!/usr/bin/env python3
"""Writes the software bill of materials of the programs: a CycloneDX 1.4 document (https://cyclonedx.org/docs/1.4/json/)
with one component for each Debian package whose libraries the programs link or load.

    packaging/sbom.py --version VERSION [--package FILE.deb] --output FILE PROGRAM...

What is linked comes from ldd, what is loaded at run time from the lists below, names, versions and owners from dpkg,
licences from the machine-readable copyright files of the packages. The same packages give the same document, apart from
the time, which SOURCE_DATE_EPOCH sets."""
import argparse, datetime, hashlib, json, os, re, subprocess, sys, urllib.parse, uuid

# Loaded by name while the programs run, so that no ELF header tells of them.
QT_PLUGINS = ["sqldrivers/libqsqlite.so", "tls/libqopensslbackend.so"]
QT_GUI_PLUGINS = ["platforms/libqxcb.so", "iconengines/libqsvgicon.so", "imageformats/libqsvg.so"]
LOADED_LIBRARIES = ["libsecret-1.so.0"]
DATA_PACKAGES = ["ca-certificates", "qt6-translations-l10n"]
HEADER_ONLY_PACKAGES = ["libexpected-dev"]  # compiled in

# Where the copyright file is prose, or speaks of the programs beside the library: the library's licence as its own
# project states it. A name stands for every package that begins with it.
LICENCES = {
    "libblkid1": "LGPL-2.1-or-later", "libc6": "LGPL-2.1-or-later", "libcom-err2": "MIT", "libfontconfig1": "HPND",
    "libfreetype6": "FTL OR GPL-2.0-or-later", "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1", "libgcrypt20": "LGPL-2.1-or-later",
    "libglib2.0-0": "LGPL-2.1-or-later", "libgomp1": "GPL-3.0-or-later WITH GCC-exception-3.1", "libgssapi-krb5": "MIT", "libice6": "MIT",
    "libicu": "Unicode-DFS-2016", "libk5crypto": "MIT", "libkeyutils1": "LGPL-2.1-or-later", "libkrb5": "MIT",
    "liblzma5": "LicenseRef-public-domain", "libmount1": "LGPL-2.1-or-later", "libpcre2": "BSD-3-Clause", "libpng16": "libpng-2.0",
    "libproxy1": "LGPL-2.1-or-later", "libselinux1": "LicenseRef-public-domain", "libsm6": "MIT",
    "libstdc++6": "GPL-3.0-or-later WITH GCC-exception-3.1", "libuuid1": "BSD-3-Clause", "libx11": "MIT", "libxau6": "MIT-open-group",
    "libxcb": "MIT", "libxdmcp6": "MIT-open-group", "libxkbcommon": "MIT", "qt6-translations-l10n": "GPL-3.0-only WITH Qt-GPL-exception-1.0",
    "zlib1g": "Zlib",
}
SPDX = {
    "apache-2.0": "Apache-2.0", "apache-2": "Apache-2.0", "bsd-2-clause": "BSD-2-Clause", "bsd-3-clause": "BSD-3-Clause",
    "bsd-3-clause~google": "BSD-3-Clause", "expat": "MIT", "mit": "MIT", "isc": "ISC", "zlib": "Zlib", "cc0": "CC0-1.0", "cc0-1.0": "CC0-1.0",
    "public-domain": "LicenseRef-public-domain", "gpl-2": "GPL-2.0-only", "gpl-2.0": "GPL-2.0-only",
    "gpl-2+": "GPL-2.0-or-later", "gpl-2.0+": "GPL-2.0-or-later", "gpl-3": "GPL-3.0-only", "gpl-3.0": "GPL-3.0-only", "gpl-3+": "GPL-3.0-or-later",
    "lgpl-2": "LGPL-2.0-only", "lgpl-2+": "LGPL-2.0-or-later", "lgpl-2.0+": "LGPL-2.0-or-later", "lgpl-2.1": "LGPL-2.1-only",
    "lgpl-2.1+": "LGPL-2.1-or-later", "lgpl-3": "LGPL-3.0-only", "lgpl-3+": "LGPL-3.0-or-later", "mpl-2.0": "MPL-2.0", "mpl-1.1": "MPL-1.1",
    "unlicense": "Unlicense", "x11": "X11", "psf-2": "PSF-2.0",
}


def answer(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                          env={**os.environ, "LC_ALL": "C"})
    return done.stdout


def linked(path):
    """Where the loader finds every library that the file needs, directly or not."""
    return dict(re.findall(r"^\s*(\S+) => (/\S+)", answer("ldd", path), re.M))


def needed(path):
    return re.findall(r"\(NEEDED\).*\[(.+)\]", answer("readelf", "-dW", path))


def owners(paths):
    """The package of each file; dpkg knows some of them below /lib, some below /usr/lib."""
    spellings = {}
    for path in paths:
        for known in {path, os.path.realpath(path), re.sub("^/usr/lib/", "/lib/", path), re.sub("^/lib/", "/usr/lib/", path)}:
            spellings.setdefault(known, set()).add(path)
    found = {}
    for line in answer("dpkg-query", "-S", *sorted(spellings)).splitlines():
        package, _, file = line.partition(": ")
        for path in spellings.get(file, ()):
            found.setdefault(path, package.split(",")[0].split(":")[0])
    return found


def licence(package):
    """The licence of the package's own files; SPDX where its words are known, else as they stand."""
    for name, expression in LICENCES.items():
        if package.startswith(name):
            return [{"expression": expression}]
    try:
        with open(f"/usr/share/doc/{package}/copyright", encoding="utf8", errors="replace") as file:
            text = file.read()
    except OSError:
        return []
    if not re.match(r"Format(-Specification)?:", text):
        return []
    stanzas = re.findall(r"^Files:\s*\*\s*\n(?:.+\n)*?License:[ \t]*(.+)", text, re.M) or re.findall(r"^License:[ \t]*(.+)", text, re.M)
    if not stanzas:
        return []
    words = re.sub(r",?\s+(and|or)\s+", lambda m: f" {m[1].upper()} ", stanzas[0].strip())
    parts = re.split(r"( AND | OR )", words)
    spdx = [part if part in (" AND ", " OR ") else SPDX.get(part.strip().lower()) for part in parts]
    if any(part is None for part in spdx):
        return [{"license": {"name": stanzas[0].strip()}}]
    return [{"expression": "".join(spdx)}]


def distribution():
    with open("/etc/os-release", encoding="utf8") as file:
        words = dict(re.findall(r'^(\w+)="?([^"\n]*)"?', file.read(), re.M))
    return words.get("ID", "debian"), f"{words.get('ID', 'debian')}-{words.get('VERSION_ID', '')}".rstrip("-")


def component(package):
    fields = answer("dpkg-query", "-W", "-f=${Version}\t${Architecture}\t${Homepage}\t${source:Package}\t${binary:Summary}\n",
                    package).split("\n")[0].split("\t")
    version, architecture, homepage, source, summary = fields
    vendor, distro = distribution()
    purl = (f"pkg:deb/{vendor}/{urllib.parse.quote(package, safe='')}@{urllib.parse.quote(version, safe=':~')}"
            f"?arch={architecture}&distro={distro}")
    made = {"type": "library", "bom-ref": purl, "name": package, "version": version, "description": summary, "purl": purl,
            "licenses": licence(package), "properties": [{"name": "debian:source", "value": source}]}
    if homepage:
        made["externalReferences"] = [{"type": "website", "url": homepage}]
    if not made["licenses"]:
        del made["licenses"]
    return made


def bill(programs, version, package):
    libraries = {}
    for program in programs:
        libraries.update(linked(program))
    core = libraries.get("libQt6Core.so.6")
    if not core:
        sys.exit(f"{programs[0]} links no Qt: is it a program of Steward, built dynamically?")
    folder = os.path.dirname(core)
    plugins = [os.path.join(folder, "qt6/plugins", name)
               for name in QT_PLUGINS + (QT_GUI_PLUGINS if "libQt6Gui.so.6" in libraries else [])]
    loaded = [os.path.join(folder, name) for name in LOADED_LIBRARIES]
    extra = [path for path in plugins + loaded if os.path.exists(path)]
    for path in extra:
        libraries.update(linked(path))
    files = sorted(set(libraries.values()) | set(extra))
    owner = owners(files)
    unknown = [path for path in files if path not in owner]
    if unknown:
        sys.exit(f"no package owns {', '.join(unknown)}")
    beside = [name for name in DATA_PACKAGES + HEADER_ONLY_PACKAGES if answer("dpkg-query", "-W", "-f=${db:Status-Status}", name) == "installed"]
    components = {name: component(name) for name in sorted(set(owner.values()) | set(beside))}

    def references(packages):
        return sorted(components[name]["bom-ref"] for name in packages)

    edges = {name: set() for name in components}
    for path in files:
        edges[owner[path]] |= {owner[libraries[name]] for name in needed(path) if name in libraries} - {owner[path]}
    direct = {owner[libraries[name]] for program in programs for name in needed(program) if name in libraries}
    direct |= {owner[path] for path in extra} | set(beside)
    application = {"type": "application", "bom-ref": f"steward@{version}", "name": "steward", "version": version,
                   "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}
    if package:
        with open(package, "rb") as file:
            application["hashes"] = [{"alg": "SHA-256", "content": hashlib.sha256(file.read()).hexdigest()}]
    content = {
        "components": list(components.values()),
        "dependencies": [{"ref": application["bom-ref"], "dependsOn": references(direct)}]
        + [{"ref": components[name]["bom-ref"], "dependsOn": references(edges[name])} for name in components],
    }
    digest = hashlib.sha256(json.dumps([application, content], sort_keys=True).encode()).hexdigest()
    now = int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now().timestamp())
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.4", "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}", "version": 1,
        "metadata": {"timestamp": datetime.datetime.fromtimestamp(now, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                     "tools": [{"vendor": "The Steward authors", "name": "sbom.py", "version": version}], "component": application},
        **content,
    }


parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
parser.add_argument("--version", required=True)
parser.add_argument("--package")
parser.add_argument("--output", required=True)
parser.add_argument("programs", nargs="+")
given = parser.parse_args()
document = bill(given.programs, given.version, given.package)
with open(given.output, "w", encoding="utf8") as out:
    json.dump(document, out, ensure_ascii=False, indent=2)
    out.write("\n")
print(f"{len(document['components'])} packages in {given.output}")
