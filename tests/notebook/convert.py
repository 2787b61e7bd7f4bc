"""Runs nbconvert for each list of arguments on standard input (JSON), two at a time, and answers with exit codes and words.

Each run is a process of its own, forked off after the import, which takes longer than most notebooks here. There are no threads:
a process forked while another thread holds one of Python's locks waits for it forever.
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


runs = [(arguments, tempfile.TemporaryFile()) for arguments in json.load(sys.stdin)]
running, codes = {}, {}
for index, run in enumerate(runs):
    if len(running) == 2:
        child, status = os.wait()
        codes[running.pop(child)] = status
    running[start(*run)] = index
while running:
    child, status = os.wait()
    codes[running.pop(child)] = status

answer = []
for index, (_, said) in enumerate(runs):
    said.seek(0)
    answer.append({"code": os.waitstatus_to_exitcode(codes[index]), "said": said.read().decode()})
json.dump(answer, sys.stdout)
