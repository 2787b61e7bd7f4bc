package frames

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-gota/gota/dataframe"
)

// imageExtensions are the names' endings that make a file of a folder an image.
// Those of formats that are not decoded become rows with an error, so that no
// picture is left out silently.
var imageExtensions = []string{
	".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp",
	".heic", ".heif", ".avif", ".jxl", ".jp2",
}

// ReadImages lists images: those in a folder (not in folders inside it, other
// files are left out), or all files that a glob such as "photos/*.jpg" matches,
// sorted by name. It is an error when there are none. The columns are
//
//	path    string  the file; ReadBytes(path) gives its bytes, which are not read before
//	width   int     pixels, as displayed: after the EXIF orientation
//	height  int     the same
//	format  string  "jpeg", "png", "gif", "bmp", "tiff" or "webp", by content and not by name
//	bytes   int     size of the file
//	error   string  missing; or why the file can't be used, then width, height and format are missing
//
// Only headers are read: whether the pixels decode is [DecodeImage]'s to say.
func ReadImages(pattern string) (dataframe.DataFrame, error) {
	paths, err := imagePaths(pattern)
	if err != nil {
		return dataframe.DataFrame{}, err
	}
	n := len(paths)
	width, height, format := make([]any, n), make([]any, n), make([]string, n)
	size, failure := make([]any, n), make([]string, n)
	for i, path := range paths {
		format[i], failure[i] = Missing, Missing
		info, bytes, err := imageInfo(path)
		if bytes >= 0 {
			size[i] = bytes
		}
		if err != nil {
			failure[i] = err.Error()
			continue
		}
		width[i], height[i], format[i] = info.Width, info.Height, info.Format
	}
	return New(
		Strings("path", paths...), intsWithGaps("width", width), intsWithGaps("height", height),
		Strings("format", format...), intsWithGaps("bytes", size), Strings("error", failure...),
	)
}

func imagePaths(pattern string) ([]string, error) {
	if info, err := os.Stat(pattern); err != nil || !info.IsDir() {
		return matchFiles(pattern)
	}
	entries, err := os.ReadDir(pattern)
	if err != nil {
		return nil, fmt.Errorf("frames: %w", err)
	}
	var paths []string
	for _, entry := range entries {
		name := entry.Name()
		if !entry.IsDir() && !strings.HasPrefix(name, ".") && slices.Contains(imageExtensions, strings.ToLower(filepath.Ext(name))) {
			paths = append(paths, filepath.Join(pattern, name))
		}
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("frames: no images in folder %s: %w", pattern, fs.ErrNotExist)
	}
	return paths, nil
}

// imageInfo reads a file's header. The size is -1 where it is not known.
func imageInfo(path string) (ImageInfo, int, error) {
	stat, err := os.Stat(path)
	if err != nil {
		return ImageInfo{}, -1, fmt.Errorf("frames: %w", err)
	}
	if !stat.Mode().IsRegular() {
		return ImageInfo{}, -1, fmt.Errorf("frames: %s is no regular file", path)
	}
	size := int(stat.Size())
	file, err := os.Open(path)
	if err != nil {
		return ImageInfo{}, size, fmt.Errorf("frames: %w", err)
	}
	defer func() { _ = file.Close() }()
	info, err := readInfo(file)
	switch {
	case size == 0:
		return info, size, fmt.Errorf("frames: %w", ErrEmpty)
	case err != nil:
		return info, size, err
	case info.Width <= 0 || info.Height <= 0:
		return info, size, errors.New("frames: the image has no pixels")
	}
	return info, size, nil
}
