"""The Jupyter project's own test suite for kernels, with Go code for each of its features,
and tests of what it leaves out."""

import unittest
from queue import Empty

import jupyter_kernel_test
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
        {"text": "%res", "matches": {"%reset"}},
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


class WelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "cogbook"
    support_iopub_welcome = False  # a kernel may do without: JEP 65


if __name__ == "__main__":
    unittest.main(verbosity=2)
