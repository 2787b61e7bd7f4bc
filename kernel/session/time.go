package session

import (
	"encoding/json"
	"reflect"
	"time"
)

// storedTime is a time.Time; its own marshalling would lose the zone's name.
type storedTime struct {
	Binary []byte
	Zone   string
	Offset int
}

func init() {
	RegisterCodec(reflect.TypeFor[time.Time](), Codec{
		Encode: func(v any) ([]byte, error) {
			t := v.(time.Time)
			utc, err := t.UTC().MarshalBinary() // an offset with seconds would fail
			if err != nil {
				return nil, err
			}
			_, offset := t.Zone()
			return json.Marshal(storedTime{utc, t.Location().String(), offset})
		},
		Decode: func(data []byte) (any, error) {
			var s storedTime
			if err := json.Unmarshal(data, &s); err != nil {
				return nil, err
			}
			var t time.Time
			if err := t.UnmarshalBinary(s.Binary); err != nil {
				return nil, err
			}
			switch s.Zone {
			case "UTC":
				return t.UTC(), nil
			case "Local":
				return t.Local(), nil
			}
			if zone, err := time.LoadLocation(s.Zone); err == nil && s.Zone != "" {
				return t.In(zone), nil
			}
			return t.In(time.FixedZone(s.Zone, s.Offset)), nil
		},
	})
}
