"""Runs nbconvert for each list of arguments on standard input (JSON), two at a time, and answers with exit codes and words.

Each run is a process of its own, forked off after the import, which takes longer than most notebooks here. There are no threads:
a process forked while another thread holds one of Python's locks waits for it forever.

Jupyter finds free ports for a kernel and lets go of them before the kernel takes them. What takes one in between ends the run,
which is made again then: it says nothing about the kernel.
"""

import json
import os
import sys
import tempfile

from nbconvert.nbconvertapp import main


def start(arguments, said):
    """Forks a process that runs nbconvert and writes its words into a file."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        for stream in (1, 2):
            os.dup2(said.fileno(), stream)
        sys.argv = ["jupyter-nbconvert", *arguments]
        main()
        code = 0
    except SystemExit as end:
        code = end.code or 0
    except BaseException:  # as the interpreter ends
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def words(said):
    """Returns what the run has said."""
    said.seek(0)
    return said.read().decode()


runs = [(arguments, tempfile.TemporaryFile()) for arguments in json.load(sys.stdin)]
waiting, running, codes, again = list(range(len(runs))), {}, {}, set()
while waiting or running:
    if waiting and len(running) < 2:
        index = waiting.pop(0)
        running[start(*runs[index])] = index
        continue
    child, status = os.wait()
    index = running.pop(child)
    codes[index] = os.waitstatus_to_exitcode(status)
    said = runs[index][1]
    if codes[index] and index not in again and "address already in use" in words(said):
        again.add(index)
        waiting.append(index)
        said.seek(0)
        said.truncate()

json.dump([{"code": codes[index], "said": words(said)} for index, (_, said) in enumerate(runs)], sys.stdout)
