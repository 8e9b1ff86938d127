/**
 * Stanford CoreNLP's Arabic segmenter and tagger behind our own types: nothing else in Rasd names
 * its classes. Its models come with the Maven profile {@code corenlp}.
 */
package org.rasd.adapter.corenlp;
