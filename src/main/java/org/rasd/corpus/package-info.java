/** Reading corpora: what is a document, its id, its text and metadata; what could not be read. */
package org.rasd.corpus;
