package org.rasd.corpus.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was found on a page. Unknown strings are empty. Immutable.
 *
 * @param title the headline, without the site's name
 * @param text the article, a paragraph a line; intermediate headings are lines of their own
 * @param date publication date, as the page has it (its own time zone)
 * @param source the site
 * @param author as named on the page
 * @param url canonical address
 * @param warnings what a person should know
 */
public record Article(
    String title,
    String text,
    Optional<LocalDate> date,
    String source,
    String author,
    String url,
    List<String> warnings) {

  /** Copies the list. */
  public Article {
    warnings = List.copyOf(warnings);
  }
}
