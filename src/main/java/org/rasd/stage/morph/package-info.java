/**
 * Words cut into proclitics, stem and enclitic, with coarse parts of speech.
 *
 * <p>What is known of words comes from four sources: {@code lexicon/function_words.tsv}, {@code
 * lexicon/verbs.tsv} with the forms that {@link org.rasd.lexicon.VerbForms} makes, {@code
 * lexicon/clitic_exceptions.tsv}, and the frequencies of words in raw news in {@code
 * models/clitics} ({@link org.rasd.lexicon.WordCounts}).
 */
package org.rasd.stage.morph;
