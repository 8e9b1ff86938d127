/** Arabic numerals in digits and in words: the word list and the grammar that joins them. */
package org.rasd.lexicon.number;
