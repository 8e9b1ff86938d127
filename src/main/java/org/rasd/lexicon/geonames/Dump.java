package org.rasd.lexicon.geonames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.lexicon.ResourceException;

/** The files of a dump: which are of places and which of names. */
final class Dump {

  /** The file of places that stands first. */
  Path first() {
    return files.stream()
        .map(DumpFile::path)
        .filter(path -> shapes.entrySet().stream().anyMatch(e -> isPlaces(e, path)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isPlaces(Map.Entry<String, Shape> entry, Path path) {
    return entry.getValue() == Shape.PLACE && Path.of(entry.getKey()).startsWith(path);
  }

  /** Takes a place. */
  interface PlaceTaker {
    void take(GeoPlace place) throws IOException;
  }

  /** So many lines tell what a file is. */
  private static final long LOOKED_AT = 1000;

  private final List<DumpFile> files;

  /** What stands in each file, and each file of an archive: its first line that is of a table. */
  private final Map<String, Shape> shapes = new HashMap<>();

  private Dump(List<DumpFile> files) {
    this.files = files;
  }

  /**
   * Looks at files.
   *
   * @throws ResourceException naming all that are none of GeoNames
   */
  static Dump of(List<Path> paths) {
    Dump dump = new Dump(paths.stream().map(DumpFile::new).toList());
    List<String> faults = new ArrayList<>();
    for (DumpFile file : dump.files) {
      if (!Files.isRegularFile(file.path())) {
        faults.add(file.path() + ": no such file");
      } else {
        dump.look(file, faults);
      }
    }
    if (faults.isEmpty() && !dump.shapes.containsValue(Shape.PLACE)) {
      faults.add("no dump of places among the files: allCountries.zip, SY.zip or the like");
    }
    if (!faults.isEmpty()) {
      throw ResourceException.all(faults);
    }
    return dump;
  }

  private void look(DumpFile file, List<String> faults) {
    int before = shapes.size();
    try {
      file.each(
          LOOKED_AT,
          (where, number, cells) -> {
            Shape shape = Shape.of(cells);
            if (shape != Shape.OTHER) {
              shapes.putIfAbsent(where, shape);
            }
          });
    } catch (IOException e) {
      faults.add(file.path() + ": cannot be read: " + e.getMessage());
      return;
    }
    if (shapes.size() == before) {
      faults.add(
          file.path()
              + ": no dump of GeoNames: a line of places has 19 columns joined with tabs, one of"
              + " alternate names 10");
    }
  }

  /** Passes over the places. */
  void places(BadLines bad, PlaceTaker taker) throws IOException {
    each(
        Shape.PLACE,
        (where, number, cells) -> {
          try {
            taker.take(GeoPlace.of(cells));
          } catch (BadLineException e) {
            bad.add(where, number, e.getMessage());
          }
        });
  }

  /** Whether there is a table of names. */
  boolean hasNames() {
    return shapes.containsValue(Shape.NAME);
  }

  /** Passes over the lines of names. */
  void names(DumpFile.LineTaker taker) throws IOException {
    each(Shape.NAME, taker);
  }

  private void each(Shape shape, DumpFile.LineTaker taker) throws IOException {
    for (DumpFile file : files) {
      file.each(
          Long.MAX_VALUE,
          (where, number, cells) -> {
            boolean blank = cells.length == 1 && cells[0].isBlank();
            if (shapes.get(where) == shape && !blank) {
              taker.take(where, number, cells);
            }
          });
    }
  }
}
