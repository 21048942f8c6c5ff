"""Writes language_codes.json from the IANA language subtag registry and the CLDR, as two npm packages carry them.

    npm pack language-subtag-registry@0.4.2 cldr-core@48.2.0 && mkdir -p npm
    for it in *.tgz; do tar xzf "$it" --one-top-level="npm/${it%-*}"; done
    python3 data/make_language_codes.py npm > data/language_codes.json
"""

import json
import sys
from collections import defaultdict
from pathlib import Path


def grouped(pairs):
    """`{"ar": "aao abh …"}` from pairs such as `("aao", "ar")`."""
    groups = defaultdict(list)
    for code, of in sorted(pairs.items()):
        groups[of].append(code)
    return {of: " ".join(codes) for of, codes in sorted(groups.items())}


root = Path(sys.argv[1])
registry = json.loads((root / "language-subtag-registry/package/data/json/registry.json").read_text())
supplemental = root / "cldr-core/package/supplemental"
aliases = json.loads((supplemental / "aliases.json").read_text())["supplemental"]["metadata"]["alias"]["languageAlias"]
groups = json.loads((supplemental / "languageGroups.json").read_text())["supplemental"]["languageGroups"]

languages = [it for it in registry if it["Type"] == "language"]
preferred = {it["Subtag"]: it["Preferred-Value"] for it in languages if "Preferred-Value" in it}
macrolanguages = {it["Subtag"]: it["Macrolanguage"] for it in languages if "Macrolanguage" in it}


def of_reason(*reasons):
    """The aliases of one subtag for another."""
    return {
        code: it["_replacement"]
        for code, it in aliases.items()
        if it["_reason"] in reasons and "-" not in code + it["_replacement"]
    }


# Longer codes, those of libraries (ISO 639-2/B) and the two that CLDR alone remembers.
spellings = of_reason("overlong", "bibliographic") | {"scc": "sr", "scr": "hr"}
canonical = spellings | preferred
# A macrolanguage and the member that CLDR takes it to be. Dari is `fa-AF` there.
same = {code: it for code, it in of_reason("macrolanguage", "legacy").items() if macrolanguages.get(code) == it}
same |= {"prs": "fa", "tl": "fil"}
# Berber is no macrolanguage, but desks state it as one language.
berber = {code: "ber" for code in groups["ber"].split() if code not in macrolanguages}

print(
    json.dumps(
        {
            "source": "IANA language subtag registry of 2025-08-25 (CC0); Unicode CLDR 48 (Unicode-3.0). Written by make_language_codes.py.",
            "canonical": grouped(canonical),
            "same": grouped(same),
            "members": grouped(macrolanguages | berber),
            "collections": " ".join(sorted(it["Subtag"] for it in languages if it.get("Scope") == "collection")),
        },
        indent=2,
    )
)
