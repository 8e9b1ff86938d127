package org.rasd.corpus.table;

import java.util.Locale;

/** What a column of a table can hold. */
public enum TableField {
  /** The article. */
  TEXT,
  /** The identifier. */
  ID,
  /** The date of publication. */
  DATE,
  /** The headline. */
  TITLE,
  /** The outlet. */
  SOURCE,
  /** The address. */
  URL;

  /** Its name in data files. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The option that names its column. */
  public String option() {
    return "--" + label() + "-column";
  }
}
