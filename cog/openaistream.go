package cog

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/cogbook/cogbook/cog/rest"
)

// streamed tells whether an answer comes as server-sent events.
func streamed(response *rest.Response) bool {
	return strings.HasPrefix(response.Header.Get("Content-Type"), "text/event-stream")
}

// streamFailure is an error that the service finds once the stream has begun.
type streamFailure struct{ Code, Type, Message string }

// whole puts the pieces of a streamed completion together to the one that comes without a stream. failed is the error that
// ended the stream, of which the body is all there is then; err is that of a stream that cannot be read or ended too early.
func whole(events []byte) (body []byte, failed *streamFailure, err error) {
	completion, choices, ended := map[string]any{}, []any(nil), false
	for line := range bytes.Lines(events) {
		data, isData := bytes.CutPrefix(bytes.TrimSpace(line), []byte("data:"))
		data = bytes.TrimSpace(data)
		switch {
		case !isData || len(data) == 0: // comments keep the connection alive
			continue
		case string(data) == "[DONE]":
			ended = true
			continue
		}
		var piece map[string]any
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.UseNumber()
		if err := decoder.Decode(&piece); err != nil {
			return nil, nil, fmt.Errorf("a piece of the stream: %w", err)
		}
		if piece["error"] != nil {
			failed = &streamFailure{}
			_ = json.Unmarshal(jsonMember(data, "error"), failed) // as far as it has what an error should have
			return data, failed, nil
		}
		for _, choice := range objects(piece["choices"]) {
			if delta, ok := choice["delta"]; ok {
				choice["message"] = delta
				delete(choice, "delta")
			}
		}
		choices = joinLists(choices, piece["choices"])
		delete(piece, "choices")
		join(completion, piece)
	}
	if !ended {
		return nil, nil, errors.New("the stream ended before its [DONE]")
	}
	for _, choice := range objects(choices) {
		message, _ := choice["message"].(map[string]any)
		for _, call := range objects(message["tool_calls"]) {
			delete(call, "index")
		}
	}
	completion["object"], completion["choices"] = "chat.completion", choices
	body, err = json.Marshal(completion)
	return body, nil, err
}

// inPieces are the texts that come in pieces; others, such as the role, are said again in each piece by some servers.
var inPieces = map[string]bool{
	"content": true, "refusal": true, "reasoning_content": true, "arguments": true, "data": true, "transcript": true,
}

// join adds the members of a piece to what came before.
func join(into, piece map[string]any) {
	for name, value := range piece {
		before := into[name]
		switch value := value.(type) {
		case nil: // says nothing new
			if _, known := into[name]; !known {
				into[name] = nil
			}
			continue
		case string:
			if text, _ := before.(string); inPieces[name] {
				into[name] = text + value
				continue
			}
		case map[string]any:
			if object, ok := before.(map[string]any); ok {
				join(object, value)
				continue
			}
		case []any:
			list, _ := before.([]any)
			into[name] = joinLists(list, value)
			continue
		}
		into[name] = value
	}
}

// joinLists adds a piece's elements: to those of the same index where they have one, else behind them.
func joinLists(list []any, piece any) []any {
	elements, _ := piece.([]any)
next:
	for _, element := range elements {
		object, _ := element.(map[string]any)
		if index, ok := object["index"]; ok {
			for _, known := range objects(list) {
				if known["index"] == index {
					join(known, object)
					continue next
				}
			}
		}
		list = append(list, element)
	}
	return list
}

// objects are the elements of a list that are objects.
func objects(list any) []map[string]any {
	elements, _ := list.([]any)
	var found []map[string]any
	for _, element := range elements {
		if object, ok := element.(map[string]any); ok {
			found = append(found, object)
		}
	}
	return found
}
