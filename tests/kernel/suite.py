"""The Jupyter project's own test suite for kernels, with Go code for each of its features."""

import unittest

import jupyter_kernel_test


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
    invalid_code_samples = ["x := )", "func 1() {}", "package main"]

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


class WelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "cogbook"
    support_iopub_welcome = False  # a kernel may do without: JEP 65


if __name__ == "__main__":
    unittest.main(verbosity=2)
