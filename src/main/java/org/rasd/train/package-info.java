/** Makes models from corpora and statistics. */
package org.rasd.train;
