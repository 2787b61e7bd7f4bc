// Package answers keeps the answers of services on disk: a [Store] for many runs and programs, a [Journal] for one run.
// Both go by a content address, hold an answer of any size up to 1 GiB, and give back exactly what was put in or
// nothing: every record has checksums, and one that is damaged or unfinished is not found.
//
// # The store
//
// A store is 128 pairs of files in a folder (mode 0700, files 0600), chosen by the key. An answer is appended to the
// young file of its pair by one write(2) in append mode, which no other process comes between; nobody changes what is
// in a file, so that readers and writers need no lock. When a young file has reached its part of the bound it is
// renamed to the old one, whose predecessor is dropped; an old answer that is asked for is appended to the young file.
// So what goes is what was not used for longest, and nothing is ever scanned to find it. The first key of a pair
// reads its files once into an index of 12 bytes an answer; later only what was appended by others is read.
//
// A crash loses what was not yet written, and a record that was cut off is passed over by those behind it. Nothing waits
// for the disk: after a failure of the machine the last answers may be missing.
//
// # Why plain files of records
//
// 200,000 answers of 300 bytes on 2 busy cores, the same hour, each store written in batches of 1,000:
//
//	                     written/s   read/s    on disk   first answer   a second process
//	this store           180,000     450,000    72 MB      1 ms         writes and reads
//	a file an answer      13,000      82,000   803 MB     40 µs         writes and reads
//	bbolt v1.4            53,000     249,000   109 MB     85 ms         waits for the first to end
//	bbolt, opened anew    17,000      22,000   109 MB                   takes turns
//	pebble v2.1          108,000      42,000    28 MB    320 ms         refused
//
// Notebooks are many processes: every cell is one. That alone rules the embedded stores out, as both lock their files while they
// are open, and a cell would pay for linking them. (What was written was very alike, which flatters pebble: it
// compresses.) The store's own row is `go test -run='^$' -bench=Store -benchtime=1x -count=3 ./cog/rest/answers`.
//
// # The journal
//
// A journal is one file: a line that names the service, then records as they come. It is held by one run at a time, and is read once
// when it is opened; in memory it takes about 20 bytes an answer.
package answers
