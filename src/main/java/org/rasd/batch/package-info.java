/** Runs a pipeline over a corpus: threads, order, failures, progress, manifest. */
package org.rasd.batch;
