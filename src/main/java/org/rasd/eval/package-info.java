/** Scoring the pipeline against gold annotation. */
package org.rasd.eval;
