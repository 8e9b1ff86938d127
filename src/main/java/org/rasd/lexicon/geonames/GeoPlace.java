package org.rasd.lexicon.geonames;

import java.util.List;

/**
 * A line of a dump of places.
 *
 * @param id {@code geonameid}, for ever the same
 * @param name in Latin letters without diacritics, where GeoNames has it so
 * @param names in all languages
 * @param lat decimal degrees, as written
 * @param feature class and code: {@code P.PPL}
 * @param iso2 country, empty for none
 * @param province code of the province within the country
 * @param changed day of the last change, {@code 2024-05-31}
 */
record GeoPlace(
    int id,
    String name,
    List<String> names,
    String lat,
    String lon,
    String feature,
    String iso2,
    String province,
    long population,
    String changed) {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int MOST_ID = 100_000_000;

  /**
   * Reads a line.
   *
   * @throws BadLineException if it is none
   */
  static GeoPlace of(String[] cells) throws BadLineException {
    if (Shape.of(cells) != Shape.PLACE) {
      throw new BadLineException(width(cells) + "; a place has 19");
    }
    checkDecoded(cells);
    return new GeoPlace(
        id(cells[0], "geonameid"),
        cells[2].isBlank() ? cells[1] : cells[2],
        List.of(cells[3].split(",")),
        degrees(cells[4], "latitude", 90),
        degrees(cells[5], "longitude", 180),
        cells[6] + "." + cells[7],
        cells[8],
        cells[10],
        population(cells[14]),
        cells[18]);
  }

  /** The number of cells of a line, for messages. */
  static String width(String[] cells) {
    return cells.length == 0 ? "the line is longer than any" : cells.length + " columns";
  }

  /**
   * Whether the bytes were UTF-8.
   *
   * @throws BadLineException if they were not
   */
  static void checkDecoded(String[] cells) throws BadLineException {
    for (String cell : cells) {
      if (cell.indexOf(REPLACEMENT) >= 0) {
        throw new BadLineException("not UTF-8");
      }
    }
  }

  /**
   * The number of a place.
   *
   * @throws BadLineException if it is none
   */
  static int id(String cell, String column) throws BadLineException {
    long id = whole(cell, column);
    if (id < 1 || id > MOST_ID) {
      throw new BadLineException(column + " '" + cell + "' is no number from 1 to " + MOST_ID);
    }
    return (int) id;
  }

  private static long population(String cell) throws BadLineException {
    long population = cell.isBlank() ? 0 : whole(cell, "population");
    if (population < 0) {
      throw new BadLineException("population '" + cell + "' is less than nobody");
    }
    return population;
  }

  private static long whole(String cell, String column) throws BadLineException {
    try {
      return Long.parseLong(cell.trim());
    } catch (NumberFormatException e) {
      throw new BadLineException(column + " '" + cell + "' is no whole number");
    }
  }

  private static String degrees(String cell, String column, int most) throws BadLineException {
    try {
      double degrees = Double.parseDouble(cell);
      boolean plain = cell.chars().noneMatch(Character::isLetter); // Java reads 33.3f and NaN too
      if (plain && Math.abs(degrees) <= most) {
        return cell.trim();
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new BadLineException(
        column + " '" + cell + "' is not within -" + most + " and " + most + " degrees");
  }

  /** Latitude in degrees. */
  double latitude() {
    return Double.parseDouble(lat);
  }

  /** Longitude in degrees. */
  double longitude() {
    return Double.parseDouble(lon);
  }

  /** Country and province: {@code SY.09}. */
  String provinceCode() {
    return iso2 + "." + province;
  }
}
