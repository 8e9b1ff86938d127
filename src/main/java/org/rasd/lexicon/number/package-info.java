/** Arabic numerals in digits and in words: the word list, the grammar that joins them, the view. */
package org.rasd.lexicon.number;
