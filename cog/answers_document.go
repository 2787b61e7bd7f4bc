package cog

import "encoding/json"

// DocumentAnalysis is the detail of the builders that read documents. Offsets and lengths are in characters of Content.
type DocumentAnalysis struct {
	APIVersion      string                 `json:"apiVersion"`
	ModelID         string                 `json:"modelId"`
	StringIndexType string                 `json:"stringIndexType"`
	ContentFormat   string                 `json:"contentFormat,omitempty"` // "text" or "markdown"
	Content         string                 `json:"content"`                 // all words, in their order
	Pages           []DocumentPage         `json:"pages,omitempty"`
	Paragraphs      []DocumentParagraph    `json:"paragraphs,omitempty"`
	Tables          []DocumentTable        `json:"tables,omitempty"`
	Figures         []DocumentFigure       `json:"figures,omitempty"`
	Sections        []DocumentSection      `json:"sections,omitempty"`
	KeyValuePairs   []DocumentKeyValuePair `json:"keyValuePairs,omitempty"`
	Styles          []DocumentStyle        `json:"styles,omitempty"`
	Languages       []DocumentLanguage     `json:"languages,omitempty"`
	Documents       []AnalyzedDocument     `json:"documents,omitempty"`
	Warnings        []DocumentWarning      `json:"warnings,omitempty"` // what was left out, and why
}

// TextSpan is a part of the content.
type TextSpan struct {
	Offset int `json:"offset"`
	Length int `json:"length"`
}

// DocumentRegion is where something is on a page: x and y in turn, in the page's unit.
type DocumentRegion struct {
	PageNumber int       `json:"pageNumber"` // from 1
	Polygon    []float64 `json:"polygon"`
}

// DocumentPage is a page and what is on it.
type DocumentPage struct {
	PageNumber     int                     `json:"pageNumber"` // from 1
	Angle          float64                 `json:"angle,omitempty"`
	Width          float64                 `json:"width,omitempty"`
	Height         float64                 `json:"height,omitempty"`
	Unit           string                  `json:"unit,omitempty"` // "pixel" or "inch"
	Spans          []TextSpan              `json:"spans"`
	Words          []DocumentWord          `json:"words,omitempty"`
	Lines          []DocumentLine          `json:"lines,omitempty"`
	SelectionMarks []DocumentSelectionMark `json:"selectionMarks,omitempty"`
	Barcodes       []DocumentMark          `json:"barcodes,omitempty"`
	Formulas       []DocumentMark          `json:"formulas,omitempty"`
}

// DocumentWord is a word.
type DocumentWord struct {
	Content    string    `json:"content"`
	Polygon    []float64 `json:"polygon,omitempty"`
	Confidence float64   `json:"confidence"`
	Span       TextSpan  `json:"span"`
}

// DocumentLine is a line.
type DocumentLine struct {
	Content string     `json:"content"`
	Polygon []float64  `json:"polygon,omitempty"`
	Spans   []TextSpan `json:"spans"`
}

// DocumentSelectionMark is a box that is ticked, or not.
type DocumentSelectionMark struct {
	State      string    `json:"state"` // "selected" or "unselected"
	Polygon    []float64 `json:"polygon,omitempty"`
	Confidence float64   `json:"confidence"`
	Span       TextSpan  `json:"span"`
}

// DocumentMark is a barcode or a formula, and what it says.
type DocumentMark struct {
	Kind       string    `json:"kind"`
	Value      string    `json:"value"`
	Polygon    []float64 `json:"polygon,omitempty"`
	Confidence float64   `json:"confidence"`
	Span       TextSpan  `json:"span"`
}

// DocumentParagraph is a paragraph.
type DocumentParagraph struct {
	Role            string           `json:"role,omitempty"` // such as "title"
	Content         string           `json:"content"`
	Spans           []TextSpan       `json:"spans"`
	BoundingRegions []DocumentRegion `json:"boundingRegions,omitempty"`
}

// DocumentTable is a table; [LayoutTables] makes frames of them.
type DocumentTable struct {
	RowCount        int                 `json:"rowCount"`
	ColumnCount     int                 `json:"columnCount"`
	Cells           []DocumentTableCell `json:"cells"`
	Spans           []TextSpan          `json:"spans"`
	BoundingRegions []DocumentRegion    `json:"boundingRegions,omitempty"`
	Caption         *DocumentCaption    `json:"caption,omitempty"`
	Footnotes       []DocumentCaption   `json:"footnotes,omitempty"`
}

// DocumentTableCell is a cell of a table.
type DocumentTableCell struct {
	Kind            string           `json:"kind,omitempty"` // "content" (default), "columnHeader", "rowHeader", "stubHead", "description"
	RowIndex        int              `json:"rowIndex"`
	ColumnIndex     int              `json:"columnIndex"`
	RowSpan         int              `json:"rowSpan,omitempty"`    // 0 is 1
	ColumnSpan      int              `json:"columnSpan,omitempty"` // 0 is 1
	Content         string           `json:"content"`
	Spans           []TextSpan       `json:"spans"`
	BoundingRegions []DocumentRegion `json:"boundingRegions,omitempty"`
	Elements        []string         `json:"elements,omitempty"`
}

// DocumentCaption is what is written at a table or figure.
type DocumentCaption struct {
	Content         string           `json:"content"`
	Spans           []TextSpan       `json:"spans"`
	BoundingRegions []DocumentRegion `json:"boundingRegions,omitempty"`
	Elements        []string         `json:"elements,omitempty"`
}

// DocumentFigure is a picture in a document.
type DocumentFigure struct {
	ID              string            `json:"id,omitempty"`
	Spans           []TextSpan        `json:"spans"`
	BoundingRegions []DocumentRegion  `json:"boundingRegions,omitempty"`
	Elements        []string          `json:"elements,omitempty"`
	Caption         *DocumentCaption  `json:"caption,omitempty"`
	Footnotes       []DocumentCaption `json:"footnotes,omitempty"`
}

// DocumentSection is a section: its elements are paths such as "/paragraphs/0".
type DocumentSection struct {
	Spans    []TextSpan `json:"spans"`
	Elements []string   `json:"elements,omitempty"`
}

// DocumentKeyValuePair is a label and what stands at it.
type DocumentKeyValuePair struct {
	Key        DocumentKeyValue  `json:"key"`
	Value      *DocumentKeyValue `json:"value,omitempty"`
	Confidence float64           `json:"confidence"`
}

// DocumentKeyValue is one of both.
type DocumentKeyValue struct {
	Content         string           `json:"content"`
	Spans           []TextSpan       `json:"spans"`
	BoundingRegions []DocumentRegion `json:"boundingRegions,omitempty"`
}

// DocumentStyle is how a part of the content is written.
type DocumentStyle struct {
	IsHandwritten     bool       `json:"isHandwritten,omitempty"`
	SimilarFontFamily string     `json:"similarFontFamily,omitempty"`
	FontStyle         string     `json:"fontStyle,omitempty"`
	FontWeight        string     `json:"fontWeight,omitempty"`
	Color             string     `json:"color,omitempty"`
	BackgroundColor   string     `json:"backgroundColor,omitempty"`
	Spans             []TextSpan `json:"spans"`
	Confidence        float64    `json:"confidence"`
}

// DocumentLanguage is the language of a part of the content.
type DocumentLanguage struct {
	Locale     string     `json:"locale"`
	Spans      []TextSpan `json:"spans"`
	Confidence float64    `json:"confidence"`
}

// AnalyzedDocument is one document that was found in a file.
type AnalyzedDocument struct {
	DocType         string                   `json:"docType"`
	BoundingRegions []DocumentRegion         `json:"boundingRegions,omitempty"`
	Spans           []TextSpan               `json:"spans"`
	Fields          map[string]DocumentField `json:"fields,omitempty"`
	Confidence      float64                  `json:"confidence"`
}

// DocumentField is a field: the member of its type holds the value. [FlattenFields] makes columns of fields.
type DocumentField struct {
	Type                string                   `json:"type"` // "string", "date", "currency", "array", ...
	ValueString         *string                  `json:"valueString,omitempty"`
	ValueDate           *string                  `json:"valueDate,omitempty"` // "2024-05-14"
	ValueTime           *string                  `json:"valueTime,omitempty"` // "08:41:00"
	ValuePhoneNumber    *string                  `json:"valuePhoneNumber,omitempty"`
	ValueNumber         *float64                 `json:"valueNumber,omitempty"`
	ValueInteger        *int64                   `json:"valueInteger,omitempty"`
	ValueBoolean        *bool                    `json:"valueBoolean,omitempty"`
	ValueSelectionMark  *string                  `json:"valueSelectionMark,omitempty"` // "selected" or "unselected"
	ValueSelectionGroup []string                 `json:"valueSelectionGroup,omitempty"`
	ValueSignature      *string                  `json:"valueSignature,omitempty"` // "signed" or "unsigned"
	ValueCountryRegion  *string                  `json:"valueCountryRegion,omitempty"`
	ValueCurrency       *DocumentCurrency        `json:"valueCurrency,omitempty"`
	ValueAddress        json.RawMessage          `json:"valueAddress,omitempty"` // {houseNumber, road, city, postalCode, ...}
	ValueArray          []DocumentField          `json:"valueArray,omitempty"`
	ValueObject         map[string]DocumentField `json:"valueObject,omitempty"`
	Content             string                   `json:"content,omitempty"` // as it is written
	BoundingRegions     []DocumentRegion         `json:"boundingRegions,omitempty"`
	Spans               []TextSpan               `json:"spans,omitempty"`
	Confidence          float64                  `json:"confidence,omitempty"`
}

// DocumentCurrency is an amount of money.
type DocumentCurrency struct {
	Amount         float64 `json:"amount"`
	CurrencySymbol string  `json:"currencySymbol,omitempty"`
	CurrencyCode   string  `json:"currencyCode,omitempty"` // ISO 4217
}

// DocumentWarning says what was left out.
type DocumentWarning struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Target  string `json:"target,omitempty"`
}

// DocumentModels is the detail of [ListModels].
type DocumentModels struct {
	Value    []DocumentModel `json:"value"`
	NextLink string          `json:"nextLink,omitempty"` // empty: all pages were read
}

// DocumentModel is the detail of [GetModel].
type DocumentModel struct {
	ModelID                 string            `json:"modelId"`
	Description             string            `json:"description,omitempty"`
	CreatedDateTime         string            `json:"createdDateTime,omitempty"`
	ExpirationDateTime      string            `json:"expirationDateTime,omitempty"`
	ModifiedDateTime        string            `json:"modifiedDateTime,omitempty"`
	APIVersion              string            `json:"apiVersion,omitempty"`
	Tags                    map[string]string `json:"tags,omitempty"`
	BuildMode               string            `json:"buildMode,omitempty"`
	AzureBlobSource         json.RawMessage   `json:"azureBlobSource,omitempty"`
	AzureBlobFileListSource json.RawMessage   `json:"azureBlobFileListSource,omitempty"`
	ClassifierID            string            `json:"classifierId,omitempty"`
	Split                   string            `json:"split,omitempty"`
	DocTypes                json.RawMessage   `json:"docTypes,omitempty"` // by kind of document: {description, fieldSchema, fieldConfidence, ...}
	Warnings                []DocumentWarning `json:"warnings,omitempty"`
	TrainingHours           float64           `json:"trainingHours,omitempty"`
}
