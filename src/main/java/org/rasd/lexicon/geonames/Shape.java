package org.rasd.lexicon.geonames;

/** Which table of GeoNames a line is of, by its width. */
enum Shape {
  /** A place: {@code allCountries}, {@code SY}, {@code cities500}. */
  PLACE,
  /** A name of a place in a language: {@code alternateNamesV2}. */
  NAME,
  /** None. */
  OTHER;

  private static final int PLACE_COLUMNS = 19;
  private static final int NAME_COLUMNS = 10;
  private static final int OLD_NAME_COLUMNS = 8;

  static Shape of(String[] cells) {
    return switch (cells.length) {
      case PLACE_COLUMNS -> PLACE;
      case NAME_COLUMNS, OLD_NAME_COLUMNS -> NAME;
      default -> OTHER;
    };
  }
}
