"""Records goldens: see README.md.

    python record.py [family | family/operation ...]
"""

import importlib
import json
import pkgutil
import sys
from importlib.metadata import version

import scenarios
from stub import CONTRACT, Stub

# What scenarios import to define themselves.
found = []


def main(wanted):
    sys.modules["record"] = sys.modules["__main__"]  # scenarios import it by its name
    for module in pkgutil.iter_modules(scenarios.__path__):
        importlib.import_module(f"scenarios.{module.name}")
    written = 0
    for family, operation, facts, answers, drive in found:
        if wanted and family not in wanted and f"{family}/{operation}" not in wanted:
            continue
        with Stub(*answers) as stub:
            parsed = drive(stub.endpoint)
        golden = {
            "service": facts["service"],
            "operation": operation,
            "sdk": facts.get("sdk") or f"{facts['package']}=={version(facts['package'])}",
            "api_version": facts["api_version"],
            "exchanges": stub.exchanges,
            "parsed": parsed,
            "limits": facts.get("limits", {}),
        }
        if "notes" in facts:
            golden["notes"] = facts["notes"]
        file = CONTRACT / family / f"{operation}.json"
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(golden, indent=1, ensure_ascii=False) + "\n")
        written += 1
        print(file.relative_to(CONTRACT))
    if not written:
        sys.exit("no scenario has that name")


def scenario(family, *answers, **facts):
    """Makes a function a scenario: it drives the SDK against the address it is given, and says what the SDK understood.

    The golden's name is the function's; answers are what the stub answers, in turn.
    """

    def add(drive):
        found.append((family, drive.__name__, facts, answers, drive))
        return drive

    return add


if __name__ == "__main__":
    main(sys.argv[1:])
