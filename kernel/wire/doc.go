// Package wire speaks Jupyter's messaging protocol, version 5.4, between a Jupyter client and the process that
// builds and runs cells (GoNB, called the child here).
//
// A [Relay] owns the five sockets that Jupyter's connection file names. It answers by itself everything that needs no
// compiler (kernel_info, is_complete, history, comm_info, the heartbeat, busy and idle), also while a cell runs. It hands
// each cell to a [Cells] before and after it runs, and asks it, where it is an [Adviser] or an [Evaluator] too, for
// completions, inspections, user_expressions and what the pager shows. What the child publishes is passed on, but for
// displays that are addressed to the kernel ([MIMEResult], [MIMEClear]). The relay knows nothing of Go code: what a cell
// means is the business of the [Cells] that it is given.
//
// The welcome message of version 5.4 (iopub_welcome) is not sent: the ZeroMQ library takes a client's subscriptions for
// itself, also those to its XPUB sockets, and clients do without where a kernel sends none.
//
// The protocol is described at https://jupyter-client.readthedocs.io/en/latest/messaging.html.
package wire
