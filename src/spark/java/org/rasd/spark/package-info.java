/** Rasd on Apache Spark: the same pipeline over a data set, for corpora beyond one machine. */
package org.rasd.spark;
