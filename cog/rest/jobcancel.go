package rest

// JobCancel says how a service cancels a job: by one request to the job's address.
type JobCancel struct {
	// Method is the HTTP method; empty means POST if there is a Suffix, else DELETE.
	Method string
	// Suffix is added to the path of the job's address, before its query: ":cancel", "/cancel".
	Suffix string
}
