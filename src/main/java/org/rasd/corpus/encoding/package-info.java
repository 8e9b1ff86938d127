/** From bytes to text: which character encoding it is, how that is known, and what went wrong. */
package org.rasd.corpus.encoding;
