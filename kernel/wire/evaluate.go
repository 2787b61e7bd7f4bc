package wire

// Evaluator may be implemented by a [Cells] to answer, without running a cell, what execute_request carries or asks beside
// the code of a program.
type Evaluator interface {
	// Evaluate returns the value of an expression, by MIME type, or why there is none.
	Evaluate(expression string) (map[string]string, *Failure)
	// Page returns what a question that is written as a cell ("name?") shows in the front end's pager, by MIME type; ok
	// is false for cells that are no question.
	Page(code string) (data map[string]string, failure *Failure, ok bool)
}

// page answers a cell that is a question with the front end's pager.
func (r *Relay) page(code string) (payload []any, failure *Failure, ok bool) {
	e, is := r.config.Cells.(Evaluator)
	if !is {
		return nil, nil, false
	}
	data, failure, ok := e.Page(code)
	if !ok || failure != nil {
		return nil, failure, ok
	}
	return []any{map[string]any{"source": "page", "start": 0, "data": data}}, nil, true
}

// evaluate answers an execute_request's user_expressions, each by itself.
func (r *Relay) evaluate(expressions map[string]string) map[string]any {
	answers := map[string]any{}
	e, ok := r.config.Cells.(Evaluator)
	for key, expression := range expressions {
		failure := &Failure{Name: "NotEvaluated", Value: "this kernel evaluates no expressions"}
		var data map[string]string
		if ok {
			data, failure = e.Evaluate(expression)
		}
		if failure != nil {
			answers[key] = map[string]any{"status": "error", "ename": failure.Name, "evalue": failure.Value, "traceback": failure.lines()}
			continue
		}
		answers[key] = map[string]any{"status": "ok", "data": data, "metadata": struct{}{}}
	}
	return answers
}
