#!/usr/bin/env python3
"""Writes regions.tsv: the regions and countries of the world with their codes and names.

Source: Debian's iso-codes (ISO 3166-1 and 3166-2 with translations), and additions.tsv beside this file.
Run it after an update of iso-codes: python3 gen_regions.py > regions.tsv
"""
import gettext
import json
import os
import re
import sys

JSON = "/usr/share/iso-codes/json/"
LOCALES = "/usr/share/locale"
# The languages in which a country's regions are written beside its first one.
LANGUAGES = {
    "JP": ["ja"], "CN": ["zh_CN"], "TW": ["zh_TW"], "TH": ["th"], "RU": ["ru"], "UA": ["uk", "ru"], "BY": ["be", "ru"],
    "KZ": ["kk", "ru"], "BG": ["bg"], "RS": ["sr"], "GR": ["el"], "IL": ["he"], "GE": ["ka"], "ES": ["es"], "IT": ["it", "en"],
    "CH": ["de", "fr", "it"], "BE": ["fr", "nl"], "FI": ["fi", "sv"], "DE": ["de"], "FR": ["fr"], "CA": ["fr"], "VN": ["vi"],
    "KG": ["ru"], "AM": ["hy"], "IN": ["hi"], "LK": ["si", "ta"], "MM": ["my"], "KH": ["km"], "LA": ["lo"], "MK": ["mk"],
    "AE": ["ar"], "EG": ["ar"], "SA": ["ar"], "JO": ["ar"], "KW": ["ar"], "QA": ["ar"], "MA": ["ar"], "IQ": ["ar"], "IR": ["fa"],
    "HK": ["zh_HK"], "MO": ["zh_HK"], "CZ": ["cs"], "PL": ["pl"], "HU": ["hu"], "TR": ["tr"], "RO": ["ro"], "NL": ["nl"], "AT": ["de"],
}


def translator(domain, language):
    try:
        return gettext.translation(domain, LOCALES, [language]).gettext
    except OSError:
        return lambda text: text


def spellings(name):
    """"Asturias, Principado de" is also "Principado de Asturias" and "Asturias"; "A Coruña [La Coruña]" is both."""
    name = name.replace("*", "").strip()
    found = [name]
    for part in re.split(r"\s*[\[\](/;)]\s*", name):
        if part:
            found.append(part)
    for part in list(found):
        if ", " in part:
            head, tail = part.split(", ", 1)
            found += [head, tail + " " + head]
    return found


def unique(names):
    seen = []
    for name in names:
        name = name.replace("|", " ").replace("\t", " ").strip()
        if name and name not in seen:
            seen.append(name)
    return seen


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    regions = {}
    for entry in json.load(open(JSON + "iso_3166-2.json"))["3166-2"]:
        country, code = entry["code"].split("-", 1)
        names = spellings(entry["name"])
        for language in LANGUAGES.get(country, []):
            names += spellings(translator("iso_3166-2", language)(entry["name"]))
        regions.setdefault((country, code), []).extend(names)
    for line in open(os.path.join(here, "additions.tsv"), encoding="utf8"):
        if line.startswith("#") or not line.strip():
            continue
        country, code, names = line.rstrip("\n").split("\t")
        regions.setdefault((country, code), []).extend(names.split("|"))
    out = sys.stdout
    out.write("# Regions and countries with their codes and names. Made by gen_regions.py from Debian's iso-codes\n")
    out.write("# (https://salsa.debian.org/iso-codes-team/iso-codes; Copyright Alastair McKinstry, Dr. Tobias Quathamer and the translators),\n")
    out.write("# SPDX-License-Identifier: LGPL-2.1-or-later, and from additions.tsv.\n")
    for entry in json.load(open(JSON + "iso_3166-1.json"))["3166-1"]:
        names = []
        for key in ("name", "common_name", "official_name"):
            if key in entry:
                names += spellings(entry[key])
        out.write("C\t%s\t%s\t%s\n" % (entry["alpha_2"], entry["alpha_3"], "|".join(unique(names))))
    for (country, code), names in sorted(regions.items()):
        out.write("R\t%s\t%s\t%s\n" % (country, code, "|".join(unique(names))))


main()
