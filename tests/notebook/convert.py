"""Runs nbconvert for each list of arguments on standard input (JSON), two at a time, and answers with exit codes and words.

Each run is a process of its own, forked off after the import, which takes longer than most notebooks here.
"""

import json
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from nbconvert.nbconvertapp import main


def convert(arguments):
    with tempfile.TemporaryFile() as said:
        child = os.fork()
        if child == 0:
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
        _, status = os.waitpid(child, 0)
        said.seek(0)
        return {"code": os.waitstatus_to_exitcode(status), "said": said.read().decode()}


with ThreadPoolExecutor(2) as pool:
    json.dump(list(pool.map(convert, json.load(sys.stdin))), sys.stdout)
