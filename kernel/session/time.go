package session

import (
	"encoding/binary"
	"reflect"
	"time"
)

func init() {
	// Its own marshalling would lose the zone's name. No form keeps the reading of the monotonic clock: it is a process's.
	RegisterCodec(reflect.TypeFor[time.Time](), Codec{
		Append: func(out []byte, v any) ([]byte, error) {
			t := v.(time.Time)
			zone, offset := t.Zone()
			out = binary.AppendVarint(out, t.Unix())
			out = binary.AppendUvarint(out, uint64(t.Nanosecond()))
			out = binary.AppendVarint(out, int64(offset))
			out = append(binary.AppendUvarint(out, uint64(len(zone))), zone...)
			return append(out, t.Location().String()...), nil
		},
		Decode: decodeTime,
	})
}

func decodeTime(data []byte) (any, error) {
	d := decoder{data: data}
	seconds, n := binary.Varint(d.data)
	if _, err := d.take(uint64(max(n, 0))); err != nil || n <= 0 {
		return nil, errShort
	}
	nanos, err := d.uint()
	if err != nil {
		return nil, err
	}
	offset, n := binary.Varint(d.data)
	if _, err := d.take(uint64(max(n, 0))); err != nil || n <= 0 {
		return nil, errShort
	}
	zone, err := d.bytes()
	if err != nil {
		return nil, err
	}
	t := time.Unix(seconds, int64(nanos))
	switch place := string(d.data); place {
	case "UTC":
		return t.UTC(), nil
	case "Local":
		return t.Local(), nil
	case "":
	default:
		if known, err := time.LoadLocation(place); err == nil {
			return t.In(known), nil
		}
	}
	return t.In(time.FixedZone(string(zone), int(offset))), nil
}
