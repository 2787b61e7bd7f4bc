package local

// families are the services that a server answers.
var families = []func(*Server){registerLanguage, registerVision}
