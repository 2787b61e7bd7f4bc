"""Runs notebooks, whatever their cells do, and answers for each cell how it ended and what it printed.

Standard input has a list of {"path", "kernel", "folder", "env", "limits"} (JSON), of which two run at a time; so has the answer,
each with "cells". "limits" has the seconds that a cell is given, by its number among the code cells, where it waits in vain.
"""

import asyncio
import json
import os
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

LIMIT = 120  # seconds for a cell


async def run(job):
    notebook = nbformat.read(job["path"], as_version=4)
    client = NotebookClient(
        notebook,
        kernel_name=job["kernel"],
        resources={"metadata": {"path": job["folder"]}},
        allow_errors=True,
        interrupt_on_timeout=True,
        error_on_timeout={"ename": "Timeout", "evalue": "it was interrupted", "traceback": []},
        on_cell_executed=lambda cell, cell_index, execute_reply: replies.append(execute_reply["content"]),
    )
    cells, replies = [], []
    async with client.async_setup_kernel(env={**os.environ, **job["env"]}):
        for index, cell in enumerate(notebook.cells):
            if cell.cell_type != "code" or not cell.source.strip():
                continue
            cell.outputs = []
            client.timeout = (job["limits"] or {}).get(str(len(cells)), LIMIT)
            try:
                await client.async_execute_cell(cell, index)
                reply = replies[-1]
                said = {"outcome": reply["status"], "error": ""}
                if reply["status"] != "ok":
                    said["error"] = f"{reply['ename']}: {reply['evalue']}"
            except (CellTimeoutError, DeadKernelError) as failure:
                said = {"outcome": "error", "error": str(failure)}
            said["printed"] = "".join(o.text for o in cell.outputs if o.output_type == "stream")
            cells.append({"source": cell.source, **said})
    return {**job, "cells": cells}


async def main():
    two = asyncio.Semaphore(2)

    async def one(job):
        async with two:
            return await run(job)

    return await asyncio.gather(*map(one, json.load(sys.stdin)))


json.dump(asyncio.run(main()), sys.stdout)
