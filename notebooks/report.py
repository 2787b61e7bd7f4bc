"""Run a notebook on its kernel and write it down as HTML and as a notebook with outputs.

    python notebooks/report.py NOTEBOOK FOLDER

The report asks no other host for scripts or fonts. Exit status 1 where a cell fails; the report then ends with that cell.
"""

import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbconvert import HTMLExporter

MOST_LINES = 8  # of what a cell prints


def main() -> int:
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    notebook = nbformat.read(source, as_version=4)
    code = [i for i, cell in enumerate(notebook.cells) if cell.cell_type == "code"]
    begun = time.monotonic()

    def started(cell, cell_index):
        if cell_index in code:
            first = cell.source.strip().splitlines()[0] if cell.source.strip() else ""
            print(f"    cell {code.index(cell_index) + 1} of {len(code)}: {first[:80]}", flush=True)

    def printed(cell, cell_index, execute_reply):
        text = "".join(out.text for out in cell.get("outputs", []) if out.output_type == "stream" and out.name == "stdout")
        lines = text.splitlines()
        for line in lines[:MOST_LINES]:
            print(f"        {line}")
        if len(lines) > MOST_LINES:
            print(f"        ... {len(lines) - MOST_LINES} more lines in the report")

    client = NotebookClient(
        notebook,
        timeout=600,
        resources={"metadata": {"path": str(source.parent)}},
        on_cell_start=started,
        on_cell_executed=printed,
    )
    failed = None
    try:
        client.execute()
    except CellExecutionError as error:
        failed = error

    folder.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, folder / source.name)
    exporter = HTMLExporter(mathjax_url="", require_js_url="", mermaid_js_url="")
    html, _ = exporter.from_notebook_node(notebook)
    report = folder / source.with_suffix(".html").name
    report.write_text(html, encoding="utf-8")
    if failed:
        print(f"a cell failed; what there is: {report}\n{failed}", file=sys.stderr)
        return 1
    print(f"    done in {time.monotonic() - begun:.0f} s")
    print(f"    the report: {report.resolve()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
