package org.rasd.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.rasd.model.Amount;
import org.rasd.model.Argument;
import org.rasd.model.Cluster;
import org.rasd.model.EventMention;
import org.rasd.model.EventPlace;
import org.rasd.model.Layer;

/** The columns of {@code events.csv}, in the order of the contract. */
final class EventColumns {

  private static final List<String> THIRD_PARTY = List.of("mediator", "host", "guarantor");

  static final Table<EventMention> TABLE =
      new Table<>("events", v -> v.document().layer(Layer.EVENTS), all());

  static final List<String> NAMES = TABLE.header();

  private EventColumns() {}

  private static List<Column<EventMention>> all() {
    List<Column<EventMention>> columns = new ArrayList<>();
    addDocument(columns);
    addKind(columns);
    addDate(columns);
    addPlace(columns);
    addActors(columns);
    addCount(columns);
    addToll(columns);
    addDetails(columns);
    addCrosswalk(columns, Crosswalk.builtIn());
    addCluster(columns);
    addOrigin(columns);
    return columns;
  }

  private static void addDocument(List<Column<EventMention>> to) {
    to.add(new Column<>("record_id", (v, e) -> Cell.of(RecordIds.of(v.document(), e))));
    to.add(Tables.documentId());
    to.add(new Column<>("doc_title", (v, e) -> Cell.of(v.title())));
    to.add(new Column<>("doc_source", (v, e) -> Cell.of(v.document().metadata().source())));
    to.add(new Column<>("doc_url", (v, e) -> Cell.of(v.document().metadata().url())));
    to.add(new Column<>("pub_date", (v, e) -> Cell.of(v.document().date())));
  }

  private static void addKind(List<Column<EventMention>> to) {
    add(to, "event_type", e -> Cell.of(e.type()));
    add(to, "family", e -> Cell.of(e.family()));
    to.add(new Column<>("trigger", (v, e) -> Cell.of(v.document().textOf(e))));
    to.add(new Column<>("evidence", (v, e) -> Cell.of(v.sentence(e.sentence()))));
    add(to, "realis", e -> Cell.of(e.factuality().realis()));
    add(to, "polarity", e -> Cell.of(e.factuality().polarity()));
    add(to, "modality", e -> Cell.of(e.factuality().modality()));
    add(to, "tense", e -> Cell.of(e.factuality().tense()));
    add(to, "scope", e -> Cell.of(e.factuality().scope()));
  }

  private static void addDate(List<Column<EventMention>> to) {
    add(to, "date_start", e -> Cell.of(e.date().start()));
    add(to, "date_end", e -> Cell.of(e.date().end()));
    add(to, "date_prec", e -> Cell.of(e.date().precision()));
    add(to, "date_basis", e -> Cell.of(e.date().basis()));
    add(to, "date_text", e -> Cell.of(e.date().text()));
  }

  /** All places by text; name, country, coordinates of the finest one. */
  private static void addPlace(List<Column<EventMention>> to) {
    add(to, "place_text", e -> Cell.of(e.places().stream().map(EventPlace::text).toList()));
    add(to, "place_name", e -> finest(e, p -> Cell.of(p.name())));
    add(to, "country", e -> finest(e, p -> Cell.of(p.country())));
    add(to, "admin1", e -> finest(e, p -> Cell.of(p.admin1())));
    add(to, "lat", e -> finest(e, p -> Cell.of(p.lat())));
    add(to, "lon", e -> finest(e, p -> Cell.of(p.lon())));
    add(to, "geo_prec", e -> finest(e, EventColumns::precision));
  }

  private static Cell finest(EventMention event, Function<EventPlace, Cell> value) {
    return event.places().stream().findFirst().map(value).orElse(Cell.EMPTY);
  }

  private static Cell precision(EventPlace place) {
    return place.precision() == 0 ? Cell.EMPTY : Cell.of(place.precision());
  }

  private static void addActors(List<Column<EventMention>> to) {
    for (String role : List.of("actor1", "actor2")) {
      add(to, role + "_text", e -> list(e.arguments(role), Argument::text));
      add(to, role + "_id", e -> list(e.arguments(role), Argument::id));
      add(to, role + "_country", e -> list(e.arguments(role), Argument::country));
      add(to, role + "_sector", e -> list(e.arguments(role), Argument::sector));
    }
    add(to, "third_party_text", e -> list(thirdParties(e), Argument::text));
    add(to, "third_party_role", e -> list(thirdParties(e), Argument::role));
  }

  private static List<Argument> thirdParties(EventMention event) {
    return event.arguments().stream().filter(a -> THIRD_PARTY.contains(a.role())).toList();
  }

  private static Cell list(List<Argument> arguments, Function<Argument, String> value) {
    return Cell.of(arguments.stream().map(value).toList());
  }

  private static void addCount(List<Column<EventMention>> to) {
    add(to, "count_value", e -> Cell.of(e.count().value()));
    add(to, "count_min", e -> Cell.of(e.count().min()));
    add(to, "count_max", e -> Cell.of(e.count().max()));
    add(to, "count_qual", e -> Cell.of(e.count().qualifier()));
    add(to, "count_unit", e -> Cell.of(e.countUnit()));
    add(to, "count_text", e -> Cell.of(e.count().text()));
  }

  private static void addToll(List<Column<EventMention>> to) {
    addLosses(to, "killed", e -> e.toll().killed());
    addLosses(to, "wounded", e -> e.toll().wounded());
    add(to, "missing_best", e -> Cell.of(e.toll().missing().value()));
    add(to, "captured_best", e -> Cell.of(e.toll().captured().value()));
    add(to, "displaced_best", e -> Cell.of(e.toll().displaced().value()));
    add(to, "victim_type", e -> Cell.of(e.toll().victimTypes()));
    add(to, "toll_scope", e -> Cell.of(e.toll().scope()));
  }

  private static void addLosses(
      List<Column<EventMention>> to, String name, Function<EventMention, Amount> amount) {
    add(to, name + "_low", e -> Cell.of(bound(amount.apply(e), Amount::min)));
    add(to, name + "_best", e -> Cell.of(amount.apply(e).value()));
    add(to, name + "_high", e -> Cell.of(bound(amount.apply(e), Amount::max)));
    add(to, name + "_qual", e -> Cell.of(amount.apply(e).qualifier()));
    add(to, name + "_text", e -> Cell.of(amount.apply(e).text()));
  }

  /** A bound, unless it only repeats the value: an exact toll has a best number and no bounds. */
  private static OptionalLong bound(Amount amount, Function<Amount, OptionalLong> bound) {
    OptionalLong given = bound.apply(amount);
    return given.equals(amount.value()) ? OptionalLong.empty() : given;
  }

  private static void addDetails(List<Column<EventMention>> to) {
    add(to, "weapon", e -> Cell.of(e.weapon()));
    add(to, "topic", e -> Cell.of(e.topic()));
    add(to, "round_no", e -> Cell.of(e.round()));
    add(to, "source_text", e -> Cell.of(e.attribution().text()));
    add(to, "source_type", e -> Cell.of(e.attribution().type()));
    add(to, "source_country", e -> Cell.of(e.attribution().country()));
    add(to, "report_verb", e -> Cell.of(e.attribution().verb()));
  }

  private static void addCrosswalk(List<Column<EventMention>> to, Crosswalk crosswalk) {
    add(to, "plover", e -> Cell.of(crosswalk.of(e.type()).plover()));
    add(to, "cameo", e -> Cell.of(crosswalk.of(e.type()).cameo()));
    add(to, "acled_event", e -> Cell.of(crosswalk.of(e.type()).acledEvent()));
    add(to, "acled_sub", e -> Cell.of(crosswalk.of(e.type()).acledSub()));
  }

  /** The model's cluster ids are unique in a document only; the table's are in the whole run. */
  private static void addCluster(List<Column<EventMention>> to) {
    to.add(
        new Column<>(
            "cluster_id", (v, e) -> isClustered(e) ? clusterId(v, e.cluster()) : Cell.EMPTY));
    add(to, "cluster_size", e -> isClustered(e) ? Cell.of(e.cluster().size()) : Cell.EMPTY);
    add(to, "cluster_role", e -> isClustered(e) ? Cell.of(e.cluster().role()) : Cell.EMPTY);
  }

  private static boolean isClustered(EventMention event) {
    return !event.cluster().id().isEmpty();
  }

  private static Cell clusterId(DocumentView view, Cluster cluster) {
    return Cell.of(view.document().id() + "#" + cluster.id());
  }

  private static void addOrigin(List<Column<EventMention>> to) {
    add(to, "zone", e -> Cell.of(e.zone().label()));
    add(to, "sent_index", e -> Cell.of(e.sentence()));
    to.add(Tables.start());
    to.add(Tables.end());
    add(to, "confidence", e -> Cell.ofShare(e.confidence()));
    add(to, "rule_id", e -> Cell.of(e.evidence().source()));
    add(to, "warnings", e -> Cell.of(e.warnings()));
    add(to, "schema_version", e -> Cell.of(Tables.SCHEMA_VERSION));
  }

  private static void add(
      List<Column<EventMention>> to, String name, Function<EventMention, Cell> value) {
    to.add(new Column<>(name, (v, e) -> value.apply(e)));
  }
}
