package org.rasd.lexicon.geonames;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.ResourceException;
import org.rasd.lexicon.TsvTable;

/**
 * Makes a table of places for a user's folder out of dumps of GeoNames. The dumps are streamed,
 * several times over; what is kept in memory grows with the Arabic names of the places that are
 * written, not with the dump. For one import, by one thread.
 */
public final class GeoNamesImport {

  /** What becomes of a line of the dump. */
  public enum Fate {
    /** It is a line of the table. */
    WRITTEN,
    /** The place has no Arabic name. */
    UNNAMED,
    /** Rasd has the place already. */
    KNOWN,
    /** It is of a kind that our tables do not have. */
    OTHER_KIND,
    /** It is in a country that was not asked for. */
    OTHER_COUNTRY
  }

  /**
   * What came of it.
   *
   * @param table the file written
   * @param counts lines of the dump by what became of them
   * @param badLines lines that cannot be read
   * @param bad the first of them, with file, line and fault
   */
  public record Summary(Path table, Map<Fate, Long> counts, long badLines, List<String> bad) {

    /** Lines of a fate. */
    public long of(Fate fate) {
      return counts.getOrDefault(fate, 0L);
    }
  }

  /** A place that is written. */
  private record Kept(GeoPlace place, String country, String type, List<String> names) {

    int populationClass() {
      return Feature.populationClass(type, place.population());
    }
  }

  private interface KeptTaker {
    void take(Kept kept) throws IOException;
  }

  private static final String NO_COUNTRY = "XX";
  private static final String PROVINCE = "A.ADM1";

  private final Dump dump;
  private final Set<String> countries;
  private final Map<String, Feature> features = Feature.all();
  private final Map<String, String> iso3 = new HashMap<>();
  private final KnownPlaces known = new KnownPlaces();
  private final NameDoubts doubts = new NameDoubts(known);
  private final BadLines bad = new BadLines();
  private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);

  /** Numbers of the places that may be written. */
  private final BitSet wanted = new BitSet();

  /** Names of provinces by country and code: {@code SY.09}. */
  private final Map<String, String> provinces = new HashMap<>();

  private String newest = "";

  private GeoNamesImport(Dump dump, Set<String> countries) {
    this.dump = dump;
    this.countries = countries;
    iso3.put("", "");
    for (TsvTable.Row row : TsvTable.resource("gazetteers/countries.tsv").rows()) {
      iso3.put(row.get("iso2"), row.get("iso3"));
    }
  }

  /**
   * Reads dumps and writes the table {@code places-NAME.tsv}, NAME being that of the first dump of
   * places.
   *
   * @param files dumps of places ({@code SY.zip}, {@code allCountries.txt}), and of names ({@code
   *     alternateNamesV2.zip}) if there are any
   * @param countries ISO 3166-1 alpha-3 codes; none for all
   * @param folder the user's, made if it is not there
   * @throws ResourceException naming all files that are no dumps, or the table if it is there
   * @throws IOException if the table cannot be written
   */
  public static Summary run(List<Path> files, Set<String> countries, Path folder)
      throws IOException {
    Dump dump = Dump.of(files);
    Path table = folder.resolve(tableName(dump.first()));
    if (Files.exists(table)) {
      throw new ResourceException(table + ": is there already; delete it or name another folder");
    }
    Files.createDirectories(folder);
    return new GeoNamesImport(dump, countries).write(table, files);
  }

  private static String tableName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.indexOf('.');
    return "places-" + (dot > 0 ? name.substring(0, dot) : name) + ".tsv";
  }

  /** The code of three letters for one of two or three; empty for an unknown one. */
  public static Optional<String> country(String code) {
    return TsvTable.resource("gazetteers/countries.tsv").rows().stream()
        .filter(row -> row.get("iso2").equals(code) || row.get("iso3").equals(code))
        .map(row -> row.get("iso3"))
        .findFirst();
  }

  private Summary write(Path table, List<Path> files) throws IOException {
    dump.places(bad, this::survey);
    AlternateNames names = AlternateNames.of(dump, wanted, bad);
    each(names, kept -> doubts.add(kept.names()));
    Path part = table.resolveSibling(table.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      PlaceTable.begin(out, files, newest);
      each(names, kept -> write(out, kept));
    }
    Files.move(part, table, StandardCopyOption.REPLACE_EXISTING);
    return new Summary(table, Map.copyOf(counts), bad.count(), bad.named());
  }

  private void count(Fate fate) {
    counts.merge(fate, 1L, Long::sum);
  }

  /** First pass: which places may be written, what the provinces are called. */
  private void survey(GeoPlace place) {
    newest = place.changed().compareTo(newest) > 0 ? place.changed() : newest;
    String country = iso3.get(place.iso2());
    boolean asked = countries.isEmpty() || countries.contains(country);
    Feature feature = features.get(place.feature());
    if (country == null || !asked) {
      count(Fate.OTHER_COUNTRY);
    } else if (feature == null) {
      count(Fate.OTHER_KIND);
    } else {
      wanted.set(place.id());
      if (place.feature().equals(PROVINCE)) {
        List<String> names = ArabicNames.of(place.names(), feature);
        String name = known.province(country, place.name(), names).orElse(place.name());
        provinces.put(place.provinceCode(), name);
      }
    }
  }

  /** The passes over what is written; the first counts what is not. */
  private void each(AlternateNames names, KeptTaker taker) throws IOException {
    boolean first = !counts.containsKey(Fate.UNNAMED);
    counts.putIfAbsent(Fate.UNNAMED, 0L);
    dump.places(
        new BadLines(), // told by the first pass
        place -> {
          if (wanted.get(place.id())) {
            Feature feature = features.get(place.feature());
            Kept kept =
                new Kept(
                    place,
                    iso3.get(place.iso2()),
                    feature.type(place.population()),
                    ArabicNames.of(names.of(place), feature));
            Fate fate = fate(kept);
            if (first) {
              count(fate);
            }
            if (fate == Fate.WRITTEN) {
              taker.take(kept);
            }
          }
        });
  }

  private Fate fate(Kept kept) {
    if (kept.names().isEmpty()) {
      return Fate.UNNAMED;
    }
    boolean ours = known.contains(kept.place(), kept.country(), kept.type(), kept.names());
    return ours ? Fate.KNOWN : Fate.WRITTEN;
  }

  private void write(BufferedWriter out, Kept kept) throws IOException {
    GeoPlace place = kept.place();
    String country = place.iso2().isEmpty() ? NO_COUNTRY : place.iso2();
    PlaceTable.add(
        out,
        "place:" + country + "-gn" + place.id(),
        kept.names().get(0),
        place.name(),
        String.join(";", kept.names().subList(1, kept.names().size())),
        kept.country(),
        provinces.getOrDefault(place.provinceCode(), ""),
        kept.type(),
        place.lat(),
        place.lon(),
        String.valueOf(kept.populationClass()),
        doubts.of(kept.names()));
  }
}
