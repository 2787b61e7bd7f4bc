package wire

import "encoding/json"

// Info is what the kernel says about itself.
type Info struct {
	Implementation string // "cogbook"
	Version        string // of the implementation
	Banner         string
	Language       Language
	Help           []Link
}

// Language describes the language of cells, for editors and nbconvert.
type Language struct {
	Name           string `json:"name"`
	Version        string `json:"version"`
	MIMEType       string `json:"mimetype"`
	FileExtension  string `json:"file_extension"`
	PygmentsLexer  string `json:"pygments_lexer"`
	CodeMirrorMode string `json:"codemirror_mode"`
}

// Link is an entry of the front end's help menu.
type Link struct {
	Text string `json:"text"`
	URL  string `json:"url"`
}

func (i Info) reply() any {
	help := i.Help
	if help == nil {
		help = []Link{}
	}
	return map[string]any{
		"status": "ok", "protocol_version": Version, "implementation": i.Implementation, "implementation_version": i.Version,
		"banner": i.Banner, "language_info": i.Language, "help_links": help, "debugger": false, "supported_features": []string{},
	}
}

// isComplete answers an is_complete_request.
func (r *Relay) isComplete(m *Message) any {
	var want struct {
		Code string `json:"code"`
	}
	if err := json.Unmarshal(m.Content, &want); err != nil {
		return status{"unknown"}
	}
	state, indent := r.config.Cells.IsComplete(want.Code)
	reply := map[string]any{"status": state}
	if state == "incomplete" {
		reply["indent"] = indent
	}
	return reply
}
