package org.rasd.lexicon.geonames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasd.lexicon.TableKind;
import org.rasd.lexicon.Tables;
import org.rasd.lexicon.TsvTable;
import org.rasd.text.Normalizer;

/** The places that Rasd has: not to be added a second time under another id. Immutable. */
final class KnownPlaces {

  /** Ours are good to ten kilometres, theirs to a few. */
  private static final double NEAR_KM = 20;

  private static final double KM_PER_DEGREE = 111.2;
  private static final String PROVINCE = "admin1";
  private static final List<String> DISTRICTS = List.of("admin2");

  private record Known(String country, String type, String nameEn, String lat, String lon) {

    boolean isNear(GeoPlace place) {
      if (lat.isEmpty() || lon.isEmpty()) {
        return true;
      }
      double north = Double.parseDouble(lat) - place.latitude();
      double east = Double.parseDouble(lon) - place.longitude();
      double wide = east * Math.cos(Math.toRadians(place.latitude()));
      return Math.hypot(north, wide) * KM_PER_DEGREE < NEAR_KM;
    }
  }

  private final Map<String, List<Known>> byName = new HashMap<>();
  private final Map<String, String> provinces = new HashMap<>();

  KnownPlaces() {
    for (TsvTable table : Tables.builtIn().of(TableKind.PLACES)) {
      table.rows().forEach(this::add);
    }
  }

  private void add(TsvTable.Row row) {
    Known known =
        new Known(
            row.get("country"),
            row.get("type"),
            row.get("name_en"),
            row.get("lat"),
            row.get("lon"));
    List<String> names = new ArrayList<>(row.list("aliases_ar"));
    names.add(row.get("name_ar"));
    for (String name : names) {
      byName.computeIfAbsent(Normalizer.fold(name), n -> new ArrayList<>(1)).add(known);
    }
    if (known.type().equals(PROVINCE)) {
      provinces.put(inCountry(known.country(), known.nameEn()), known.nameEn());
    }
  }

  private static String inCountry(String country, String name) {
    return country + " " + Normalizer.fold(name);
  }

  /** Whether some place of ours has a name. */
  boolean isName(String name) {
    return byName.containsKey(Normalizer.fold(name));
  }

  /** Whether we have a place of the kind, by one of its names, in the country and near it. */
  boolean contains(GeoPlace place, String country, String type, List<String> names) {
    return names.stream()
        .flatMap(name -> byName.getOrDefault(Normalizer.fold(name), List.of()).stream())
        .filter(known -> known.country().equals(country) || known.country().isEmpty())
        .filter(known -> sort(known.type()) == sort(type))
        .anyMatch(known -> type.equals(PROVINCE) || known.isNear(place));
  }

  private static int sort(String type) {
    if (type.equals(PROVINCE)) {
      return 0;
    }
    if (DISTRICTS.contains(type)) {
      return 1;
    }
    return Feature.isSettlement(type) ? 2 : 3;
  }

  /** The name that we use for a province, by its names; empty if we do not have it. */
  Optional<String> province(String country, String nameEn, List<String> names) {
    return names.stream()
        .flatMap(name -> byName.getOrDefault(Normalizer.fold(name), List.of()).stream())
        .filter(known -> known.type().equals(PROVINCE) && known.country().equals(country))
        .map(Known::nameEn)
        .findFirst()
        .or(() -> Optional.ofNullable(provinces.get(inCountry(country, nameEn))));
  }
}
