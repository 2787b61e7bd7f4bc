package table

import "github.com/cogbook/cogbook/cog/internal/services"

// The words that rows are written in.
type (
	Column          = services.Column
	EngineOfFeature = services.EngineOfFeature
	Param           = services.Param
	Place           = services.Place
	Service         = services.Service
	Shape           = services.Shape
	Type            = services.Type
	Unit            = services.Unit
)

const FormType = services.FormType

const (
	String     = services.String
	Bool       = services.Bool
	Language   = services.Language
	Strings    = services.Strings
	Floats     = services.Floats
	JSON       = services.JSON
	Bytes      = services.Bytes
	Int        = services.Int
	Float      = services.Float
	TextOrJSON = services.TextOrJSON
	Template   = services.Template
)

const (
	Item    = services.Item
	Body    = services.Body
	Query   = services.Query
	Content = services.Content
	Path    = services.Path
	Header  = services.Header
	Local   = services.Local
	Part    = services.Part
)

const (
	Text       = services.Text
	List       = services.List
	Lines      = services.Lines
	Words      = services.Words
	WholeCount = services.WholeCount
	Whole      = services.Whole
	Number     = services.Number
	Truth      = services.Truth
	Largest    = services.Largest
	Any        = services.Any
	Done       = services.Done
	Media      = services.Media
)

const (
	Transactions = services.Transactions
	TextRecords  = services.TextRecords
	Characters   = services.Characters
	Unforeseen   = services.Unforeseen
)
