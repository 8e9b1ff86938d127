package org.rasd.export.report;

/**
 * A marked range of a sentence.
 *
 * @param sentence index of the sentence in its document
 * @param start in UTF-16 code units from the start of the sentence
 * @param end one past the last
 * @param kind what it is: a type of names, TIME, NUM, or the role it has in an event
 */
record Mark(int sentence, int start, int end, String kind) {}
