"""The Jupyter project's own test suite for kernels, with Go code for each of its features,
and tests of what it leaves out."""

import os
import time
import unittest
from queue import Empty

import jupyter_kernel_test
import psutil
from jupyter_client.manager import start_new_kernel


class CogbookTests(jupyter_kernel_test.KernelTests):
    kernel_name = "cogbook"
    language_name = "go"
    file_extension = ".go"

    code_hello_world = 'fmt.Println("hello, world")'
    code_stderr = 'fmt.Fprintln(os.Stderr, "a warning")'

    completion_samples = [
        {"text": "strings.ToUp", "matches": {"ToUpper", "ToUpperSpecial"}},
        {"text": "cog.TextSentiment().TextC", "matches": {"TextCol"}},
        {"text": 'people.Col("', "matches": {"name", "age"}},
        {"text": "strc", "matches": {"strconv"}},
        {"text": "peop", "matches": {"people"}},
        {"text": "%rese", "matches": {"%reset"}},
        {"text": "// 日本語\nfor _, name := range people.Na", "matches": {"Names"}},
    ]

    complete_code_samples = ["x := 1", "fmt.Println(1)", "func f() int { return 1 }\nf()", "%reset", "fmt?", ""]
    incomplete_code_samples = ["func f() {", "fmt.Println(", "for i := range 3 {\n\tfmt.Println(i)", "x := `a", "x := 1 +"]
    invalid_code_samples = ["x := )", "func 1() {}", "import 1"]

    code_page_something = "strings.ToUpper?"
    code_generate_error = 'panic("on purpose")'

    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": 'strings.Repeat("ab", 3)', "result": "ababab"},
        {"code": "people", "mime": "text/html"},
    ]
    code_display_data = [
        {"code": "viz.Show(people)", "mime": "text/html"},
        {"code": "viz.Show(image.NewRGBA(image.Rect(0, 0, 8, 8)))", "mime": "image/png"},
        {"code": 'gonbui.DisplayMarkdown("*hello*")', "mime": "text/markdown"},
    ]

    code_history_pattern = "1?+*2"
    supported_history_operations = ("tail", "range", "search")

    code_inspect_sample = "strings.ToUpper"
    code_clear_output = "viz.Clear(false)"

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        code = 'people := frames.Must(frames.New(frames.Strings("name", "Ada", "Bo"), frames.Ints("age", 36, 25)))'
        reply = cls.kc.execute_interactive(code, timeout=120)
        assert reply["content"]["status"] == "ok", reply["content"]


class ProtocolTests(unittest.TestCase):
    """What the suite has no test for."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.km, cls.kc = start_new_kernel(kernel_name="cogbook")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.kc.stop_channels()
        cls.km.shutdown_kernel()

    def run_cell(self, code, **options):
        shown = []
        reply = self.kc.execute_interactive(code, output_hook=shown.append, timeout=120, **options)
        printed = "".join(m["content"]["text"] for m in shown if m["msg_type"] == "stream")
        return reply["content"], printed

    def test_input(self) -> None:
        answers = iter(["Ada", "Bo and Cy"])
        asked = []

        def answer(message):
            asked.append(message["content"]["password"])
            self.kc.input(next(answers))

        code = """var first string
fmt.Scanln(&first)
second, _ := bufio.NewReader(os.Stdin).ReadString('\\n')
fmt.Printf("%s, %q", first, second)"""
        reply, printed = self.run_cell(code, allow_stdin=True, stdin_hook=answer)
        self.assertEqual(reply["status"], "ok", reply)
        self.assertEqual((printed, asked), ('Ada, "Bo and Cy\\n"', [False, False]))

    def test_input_that_is_not_allowed(self) -> None:
        reply, _ = self.run_cell("var name string\nfmt.Scanln(&name)", allow_stdin=False)
        self.assertEqual((reply["status"], reply["ename"]), ("error", "StdinNotAllowed"))

    def test_displays_before_the_end(self) -> None:
        for end in ("", '\npanic("on purpose")', "\nos.Exit(3)"):
            shown = []
            code = "for i := range 500 {\n\tgonbui.DisplayMarkdown(strconv.Itoa(i))\n}" + end
            self.kc.execute_interactive(code, output_hook=shown.append, timeout=120)
            texts = [m["content"]["data"]["text/markdown"] for m in shown if m["msg_type"] == "display_data"]
            self.assertEqual(texts, [str(i) for i in range(500)], end)

    def test_expressions(self) -> None:
        reply, _ = self.run_cell('names := []string{"a", "b"}', user_expressions={"known": "names", "not": "len(names)"})
        self.assertEqual(reply["user_expressions"]["known"]["data"]["text/plain"], '["a", "b"]')
        self.assertEqual(reply["user_expressions"]["not"]["ename"], "NotEvaluated")

    def test_cells_behind_a_failure_are_aborted(self) -> None:
        first = self.kc.execute('panic("on purpose")')
        second = self.kc.execute("1 + 1")
        statuses = {}
        while len(statuses) < 2:
            reply = self.kc.get_shell_msg(timeout=120)
            statuses[reply["parent_header"]["msg_id"]] = reply["content"]["status"]
        self.assertEqual((statuses[first], statuses[second]), ("error", "aborted"))

    def test_advice_while_a_cell_runs(self) -> None:
        cell = self.kc.execute("<-ctx.Done()")
        for _ in range(3):
            matches = self.kc.complete("strings.ToUp", reply=True, timeout=60)["content"]["matches"]
            self.assertEqual(matches, ["ToUpper", "ToUpperSpecial"])
            found = self.kc.inspect("strings.ToUpper", reply=True, timeout=60)["content"]
            self.assertIn("func strings.ToUpper(s string) string", found["data"]["text/plain"])
        with self.assertRaises(Empty):
            self.kc.get_shell_msg(timeout=0.1)  # the cell still runs
        self.km.interrupt_kernel()
        reply = self.kc.get_shell_msg(timeout=60)
        self.assertEqual(reply["parent_header"]["msg_id"], cell)

    def test_history(self) -> None:
        for cell in ("kept := 10", "kept + 1", "kept + 2"):
            self.run_cell(cell)
        self.run_cell("kept = 99", silent=True)
        self.run_cell("kept = 98", store_history=False)
        history = self.kc.history(hist_access_type="tail", n=2, reply=True, timeout=60)["content"]
        self.assertEqual([code for _, _, code in history["history"]], ["kept + 1", "kept + 2"])
        last = history["history"][-1][1]
        found = self.kc.history(hist_access_type="range", session=0, start=last, stop=last + 1, reply=True, timeout=60)["content"]
        self.assertEqual([code for _, _, code in found["history"]], ["kept + 2"])
        found = self.kc.history(hist_access_type="search", pattern="kept :=*", n=5, reply=True, timeout=60)["content"]
        self.assertEqual([code for _, _, code in found["history"]], ["kept := 10"])

    def ask(self, channel, kind, content):
        """Sends a request that the client has no method for, and returns the reply's type and content."""
        message = self.kc.session.msg(kind, content)
        getattr(self.kc, channel + "_channel").send(message)
        while True:
            reply = getattr(self.kc, f"get_{channel}_msg")(timeout=60)
            if reply["parent_header"]["msg_id"] == message["header"]["msg_id"]:
                return reply["header"]["msg_type"], reply["content"]

    def test_comms(self) -> None:
        kind, content = self.ask("shell", "comm_info_request", {})
        self.assertEqual((kind, content["status"], content["comms"]), ("comm_info_reply", "ok", {}))
        opened = self.kc.session.msg("comm_open", {"comm_id": "c1", "target_name": "no such target", "data": {}})
        self.kc.shell_channel.send(opened)
        while True:  # a kernel that does not know the target closes the comm
            said = self.kc.get_iopub_msg(timeout=60)
            if said["msg_type"] == "comm_close" and said["content"]["comm_id"] == "c1":
                break
        self.assertEqual(self.ask("shell", "comm_info_request", {"target_name": "no such target"})[1]["comms"], {})

    def test_debugging_is_refused(self) -> None:
        kind, content = self.ask("control", "debug_request", {"type": "request", "seq": 1, "command": "initialize", "arguments": {}})
        self.assertEqual((kind, content.get("success", False)), ("debug_reply", False), content)
        self.assertTrue(content.get("message") or content.get("evalue"), content)

    def test_an_unknown_request(self) -> None:
        self.kc.shell_channel.send(self.kc.session.msg("no_such_request", {}))
        reply, printed = self.run_cell('fmt.Println("alive")')
        self.assertEqual((reply["status"], printed), ("ok", "alive\n"))

    def test_interrupt_while_building(self) -> None:
        # Many instances of a generic function take the compiler seconds.
        types = "".join(f"type T{i} struct{{ a [{i + 1}]int; b string }}\n" for i in range(600))
        calls = "".join(f"fmt.Fprintln(io.Discard, slices.SortedFunc(slices.Values([]T{i}{{}}), func(x, y T{i}) int {{ return 0 }}))\n" for i in range(600))
        cell = self.kc.execute(types + calls)
        while True:
            said = self.kc.get_iopub_msg(timeout=60)
            if said["msg_type"] == "execute_input" and said["parent_header"]["msg_id"] == cell:
                break
        self.wait_for("compile")
        began = time.monotonic()
        self.km.interrupt_kernel()
        reply = self.kc.get_shell_msg(timeout=60)
        self.assertEqual(reply["parent_header"]["msg_id"], cell)
        self.assertEqual(reply["content"].get("ename"), "Interrupted", reply["content"])
        self.assertLess(time.monotonic() - began, 5)
        reply, printed = self.run_cell('fmt.Println("after")')
        self.assertEqual((reply["status"], printed), ("ok", "after\n"))

    def wait_for(self, name) -> None:
        """Waits until the kernel has started a process of a name."""
        kernel = psutil.Process(self.km.provisioner.pid)
        late = time.monotonic() + 60
        while name not in [os.path.basename("".join(self.command(p)[:1])) for p in kernel.children(recursive=True)]:
            self.assertLess(time.monotonic(), late, f"no {name} was started")
            time.sleep(0.01)

    def test_restart(self) -> None:
        km, kc = start_new_kernel(kernel_name="cogbook")
        try:
            self.assertEqual(kc.execute_interactive("x := 1", timeout=120)["content"]["status"], "ok")
            below = psutil.Process(km.provisioner.pid).children(recursive=True)
            self.assertGreater(len(below), 0)
            km.restart_kernel(now=False)
            kc.wait_for_ready(timeout=60)
            shown = []
            reply = kc.execute_interactive("fmt.Println(x)", timeout=120, output_hook=shown.append)["content"]
            self.assertEqual(reply["ename"], "CompileError")
            self.assertIn("undefined: x", reply["evalue"])
            reply = kc.execute_interactive("x := 2", timeout=120)["content"]
            self.assertEqual((reply["status"], reply["execution_count"]), ("ok", 2))
            gone, alive = psutil.wait_procs([p for p in below if "services" not in self.command(p)], timeout=20)
            self.assertEqual(alive, [])
            below = psutil.Process(km.provisioner.pid).children(recursive=True)
        finally:
            kc.stop_channels()
            km.shutdown_kernel()
        gone, alive = psutil.wait_procs([p for p in below if "services" not in self.command(p)], timeout=20)
        self.assertEqual(alive, [])

    @staticmethod
    def command(process):
        try:
            return process.cmdline()
        except psutil.NoSuchProcess:
            return []


class WelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "cogbook"
    support_iopub_welcome = False  # a kernel may do without: JEP 65


if __name__ == "__main__":
    unittest.main(verbosity=2)
