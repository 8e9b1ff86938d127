package org.rasd.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasd.export.Cell;
import org.rasd.export.DocumentView;
import org.rasd.export.EventRecord;
import org.rasd.model.Argument;
import org.rasd.model.EntityMention;
import org.rasd.model.EventMention;
import org.rasd.model.EventPlace;
import org.rasd.model.Layer;

/**
 * What the report keeps of an event: the row of the table, and what charts need in a form that is
 * quick to read. Immutable.
 *
 * @param record the row of {@code events.csv}
 * @param actor1 the first side
 * @param actor2 the second side
 * @param place the finest place
 * @param sentence index of its sentence
 * @param confidence in thousandths
 * @param marks where its parts stand
 */
record ReportEvent(
    EventRecord record,
    List<Actor> actor1,
    List<Actor> actor2,
    Optional<Place> place,
    int sentence,
    long confidence,
    List<Mark> marks) {

  /**
   * A side of an event.
   *
   * @param id empty where not known
   * @param text as written
   * @param country ISO 3166-1 alpha-3; may be empty
   * @param sector PLOVER sector; may be empty
   * @param ar Arabic name of a known actor; may be empty
   * @param en its English name; may be empty
   */
  record Actor(String id, String text, String country, String sector, String ar, String en) {}

  /**
   * A place with coordinates or at least a name.
   *
   * @param text as written
   * @param name Arabic name; may be empty
   * @param en English name; may be empty
   * @param country ISO 3166-1 alpha-3; may be empty
   * @param lat latitude, or empty
   * @param lon longitude, or empty
   * @param precision 1 exact to 7 international, 0 not known
   */
  record Place(
      String text, String name, String en, String country, String lat, String lon, int precision) {}

  /** Columns that the page has from elsewhere. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "doc_id", "doc_title", "doc_source", "doc_url", "pub_date", "evidence", "schema_version");

  /** The columns of {@link #cells}, in order. */
  static final List<String> COLUMNS =
      EventRecord.columns().stream().filter(c -> !LEFT_OUT.contains(c)).toList();

  static ReportEvent of(DocumentView view, EventMention event, ActorNames names) {
    return new ReportEvent(
        EventRecord.of(view, event),
        actors(view, event, "actor1", names),
        actors(view, event, "actor2", names),
        event.places().stream().findFirst().map(place -> place(view, place)),
        event.sentence(),
        Math.round(1000 * event.confidence()),
        EventMarks.of(view, event));
  }

  private static List<Actor> actors(
      DocumentView view, EventMention event, String role, ActorNames names) {
    List<Actor> actors = new ArrayList<>();
    for (Argument argument : event.arguments(role)) {
      ActorNames.Name name = names.of(argument.id());
      Optional<EntityMention> entity =
          name.equals(ActorNames.Name.NONE) ? entity(view, argument.id()) : Optional.empty();
      actors.add(
          new Actor(
              argument.id().startsWith("local:") ? "" : argument.id(),
              argument.text(),
              argument.country(),
              argument.sector(),
              entity.map(m -> m.entity().nameAr()).orElse(name.ar()),
              entity.map(m -> m.entity().nameEn()).orElse(name.en())));
    }
    return actors;
  }

  private static Optional<EntityMention> entity(DocumentView view, String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return view.document().layer(Layer.ENTITIES).stream()
        .filter(mention -> mention.entity().id().equals(id))
        .findFirst();
  }

  private static Place place(DocumentView view, EventPlace place) {
    return new Place(
        place.text(),
        place.name(),
        entity(view, place.id()).map(m -> m.entity().nameEn()).orElse(""),
        place.country(),
        Cell.of(place.lat()).plain(),
        Cell.of(place.lon()).plain(),
        place.precision());
  }

  /** A cell of its row as text, empty where nothing is stated. */
  String get(String column) {
    return record.get(column).plain();
  }

  /** The cells of {@link #COLUMNS}. */
  List<String> cells() {
    return COLUMNS.stream().map(this::get).toList();
  }
}
