// Package local is the in-machine service: an HTTP server with the routes of
// the cloud's services, and in front of the engines that answer them. It
// listens on the loopback only, needs no account and no network.
//
// # How a family of services is added
//
// A family (language, vision, ...) is one file with one function
//
//	func registerLanguage(s *Server) {
//		engine := NewEngine(s, "sentiment", "minilm", func(ctx context.Context) (*text.Sentiment, error) {
//			session, err := onnx.OpenModel("minilm", "model.onnx", onnx.Options{})
//			if err != nil {
//				return nil, err // *models.MissingError becomes a clear answer, and is tried again later
//			}
//			return text.NewSentiment(session)
//		})
//		s.Handle("POST", "/language/:analyze-text", func(w http.ResponseWriter, r *Request) error {
//			var body analyzeText
//			if err := r.ReadJSON(1<<20, &body); err != nil {
//				return err
//			}
//			sentiment, err := engine.Get(r.Context())
//			if err != nil {
//				return err
//			}
//			...
//			return WriteJSON(w, http.StatusOK, answer)
//		})
//	}
//
// that is called in families (families.go). What such a function can rely on:
//
//   - Server.Handle registers a handler that holds one of the server's worker
//     slots while it runs: use it for everything that computes. Callers beyond
//     the slots queue, and beyond the queue are answered 429. Server.HandleLight
//     registers one that needs none (polls, listings).
//   - A pattern is matched piece by piece between slashes, each unescaped first,
//     letters in either case. A piece may hold one {name}, with text around it:
//     "/documentModels/{id}:analyze", "/indexes('{index}')/docs". Request.Param
//     gives its value.
//   - Request.ReadJSON and Request.ReadBody refuse what is larger than their
//     limit, without reading it; Request.MediaType is the body's type.
//   - A handler returns an error to have it written as the service's own error:
//     an *Error as it is (see BadRequest, Invalid), a *models.MissingError as
//     424 ModelNotFetched, anything else as 500 with the text in the log only. Nothing may
//     have been written before. Server.HandleShape takes an ErrorShape for
//     families whose errors look different.
//   - NewEngine loads once, at the first Get, shared by all callers, and shows
//     its state at GET /health. An engine with a Close method is closed when the
//     server ends.
//   - Server.Jobs runs what is answered with 202 and polled later: Jobs.Start
//     and Jobs.Get. Request.BaseURL is what Operation-Location starts with, and
//     SetRetrySoon goes on answers about jobs that still run.
//   - Keys are accepted in any header and never looked at.
//   - Tests in this package start one family with serve(t, registerLanguage).
package local
