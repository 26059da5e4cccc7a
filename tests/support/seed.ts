import fc from 'fast-check'

// The same cases at every run: what a run finds must be found by the next one too.
fc.configureGlobal({ seed: 20270131 })
