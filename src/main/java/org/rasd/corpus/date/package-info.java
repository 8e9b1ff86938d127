/** Dates as people and programs write them. */
package org.rasd.corpus.date;
