package org.rasd.export;

import java.util.ArrayList;
import java.util.List;
import org.rasd.model.Annotation;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Layer;
import org.rasd.model.Quantity;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;
import org.rasd.model.Zone;

/** The tables of the output besides that of events, with the columns of the contract. */
public final class Tables {

  /** The version of the columns' names and meaning; see the changelog. */
  public static final String SCHEMA_VERSION = "1";

  /** {@code entities.csv}. */
  public static final Table<EntityMention> ENTITIES =
      new Table<>("entities", v -> v.document().layer(Layer.ENTITIES), entityColumns());

  /** {@code times.csv}. */
  public static final Table<TimeExpression> TIMES =
      new Table<>("times", v -> v.document().layer(Layer.TIMES), timeColumns());

  /** {@code quantities.csv}. */
  public static final Table<Quantity> QUANTITIES =
      new Table<>("quantities", v -> v.document().layer(Layer.QUANTITIES), quantityColumns());

  /** {@code documents.csv}: one row a document. */
  public static final Table<Document> DOCUMENTS =
      new Table<>("documents", v -> List.of(v.document()), DocumentColumns.ALL);

  /** The list {@code zones} of {@code documents.jsonl}. */
  static final Table<Zone> ZONES =
      new Table<>(
          "zones",
          v -> v.document().layer(Layer.ZONES),
          List.of(start(), end(), new Column<>("zone", (v, z) -> Cell.of(z.kind().label()))));

  /** The list {@code sentences} of {@code documents.jsonl}. */
  static final Table<Sentence> SENTENCES =
      new Table<>(
          "sentences",
          v -> v.document().layer(Layer.SENTENCES),
          List.of(start(), end(), new Column<>("zone", (v, s) -> Cell.of(s.zone().label()))));

  private Tables() {}

  static <T> Column<T> documentId() {
    return new Column<>("doc_id", (v, x) -> Cell.of(v.document().id()));
  }

  static <T extends Annotation> Column<T> start() {
    return new Column<>("char_start", (v, a) -> Cell.of(v.start(a)));
  }

  static <T extends Annotation> Column<T> end() {
    return new Column<>("char_end", (v, a) -> Cell.of(v.end(a)));
  }

  private static <T extends Annotation> List<Column<T>> place() {
    List<Column<T>> columns = new ArrayList<>();
    columns.add(documentId());
    columns.add(start());
    columns.add(end());
    columns.add(new Column<>("text", (v, a) -> Cell.of(v.document().textOf(a))));
    return columns;
  }

  private static List<Column<EntityMention>> entityColumns() {
    List<Column<EntityMention>> columns = place();
    columns.add(new Column<>("type", (v, m) -> Cell.of(m.type())));
    columns.add(new Column<>("subtype", (v, m) -> Cell.of(m.subtype())));
    columns.add(new Column<>("entity_id", (v, m) -> Cell.of(m.entity().id())));
    columns.add(new Column<>("name_ar", (v, m) -> Cell.of(m.entity().nameAr())));
    columns.add(new Column<>("name_en", (v, m) -> Cell.of(m.entity().nameEn())));
    columns.add(new Column<>("country", (v, m) -> Cell.of(m.entity().country())));
    columns.add(new Column<>("lat", (v, m) -> Cell.of(m.entity().lat())));
    columns.add(new Column<>("lon", (v, m) -> Cell.of(m.entity().lon())));
    columns.add(new Column<>("confidence", (v, m) -> Cell.ofShare(m.confidence())));
    columns.add(new Column<>("zone", (v, m) -> Cell.of(v.zoneAt(m.span().start()).label())));
    columns.add(new Column<>("sent_index", (v, m) -> sentenceIndex(v, m)));
    columns.add(new Column<>("evidence", (v, m) -> Cell.of(m.evidence().toString())));
    return columns;
  }

  private static Cell sentenceIndex(DocumentView view, Annotation annotation) {
    int index = view.sentenceAt(annotation.span().start());
    return index < 0 ? Cell.EMPTY : Cell.of(index);
  }

  private static List<Column<TimeExpression>> timeColumns() {
    List<Column<TimeExpression>> columns = place();
    columns.add(new Column<>("timex_type", (v, t) -> Cell.of(t.type())));
    columns.add(new Column<>("value", (v, t) -> Cell.of(t.value())));
    columns.add(new Column<>("start", (v, t) -> Cell.of(t.start())));
    columns.add(new Column<>("end", (v, t) -> Cell.of(t.end())));
    columns.add(new Column<>("precision", (v, t) -> Cell.of(t.precision())));
    columns.add(new Column<>("calendar", (v, t) -> Cell.of(t.calendar())));
    columns.add(new Column<>("basis", (v, t) -> Cell.of(t.basis())));
    columns.add(new Column<>("anchor", (v, t) -> Cell.of(t.anchor())));
    return columns;
  }

  private static List<Column<Quantity>> quantityColumns() {
    List<Column<Quantity>> columns = place();
    columns.add(new Column<>("value", (v, q) -> Cell.of(q.amount().value())));
    columns.add(new Column<>("min", (v, q) -> Cell.of(q.amount().min())));
    columns.add(new Column<>("max", (v, q) -> Cell.of(q.amount().max())));
    columns.add(new Column<>("qualifier", (v, q) -> Cell.of(q.amount().qualifier())));
    columns.add(new Column<>("unit_text", (v, q) -> Cell.of(q.unitText())));
    columns.add(new Column<>("unit_kind", (v, q) -> Cell.of(q.unitKind())));
    return columns;
  }
}
