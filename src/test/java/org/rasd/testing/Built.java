package org.rasd.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.rasd.model.Amount;
import org.rasd.model.Argument;
import org.rasd.model.Attribution;
import org.rasd.model.Cluster;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.EntityReference;
import org.rasd.model.EventDate;
import org.rasd.model.EventMention;
import org.rasd.model.EventPlace;
import org.rasd.model.Evidence;
import org.rasd.model.Factuality;
import org.rasd.model.Layer;
import org.rasd.model.Metadata;
import org.rasd.model.Quantity;
import org.rasd.model.Sentence;
import org.rasd.model.TimeExpression;
import org.rasd.model.Toll;
import org.rasd.model.Zone;
import org.rasd.text.Span;

/** A document with one annotation of each kind, built by hand. */
public final class Built {

  /** An emoji (two code units), a shelling of Aleppo yesterday that killed three. */
  public static final String TEXT = "\uD83D\uDD34 قصف حلب أمس: 3 قتلى";

  private Built() {}

  /** The span of a word in {@link #TEXT}. */
  public static Span spanOf(String word) {
    int start = TEXT.indexOf(word);
    return new Span(start, start + word.length());
  }

  /** The document. */
  public static Document document(String id) {
    Metadata metadata =
        new Metadata(
            "=عنوان; \"مقتبس\"", // a title with a quotation
            "@source",
            "https://example.org/1",
            Optional.of(LocalDate.of(2024, 5, 31)),
            Map.of("b", "2", "a", "1"));
    Span all = new Span(0, TEXT.length());
    Evidence evidence = new Evidence("test", "rule-1");
    return Document.of(id, TEXT, metadata)
        .with(Layer.ZONES, List.of(new Zone(all, Zone.Kind.LEAD, false, evidence)))
        .with(Layer.TOKENS, List.of())
        .with(Layer.SENTENCES, List.of(new Sentence(all, 0, 0, 0, Zone.Kind.LEAD)))
        .with(Layer.TIMES, List.of(time(evidence)))
        .with(Layer.QUANTITIES, List.of(quantity(evidence)))
        .with(Layer.ENTITIES, List.of(entity(evidence)))
        .with(Layer.EVENTS, List.of(event(evidence)));
  }

  private static TimeExpression time(Evidence evidence) {
    LocalDate day = LocalDate.of(2024, 5, 30);
    return new TimeExpression(
        spanOf("أمس"), // yesterday
        "DATE",
        "2024-05-30",
        Optional.of(day),
        Optional.of(day),
        "day",
        "gregorian",
        "relative",
        "2024-05-31",
        evidence);
  }

  private static Quantity quantity(Evidence evidence) {
    return new Quantity(
        spanOf("3 قتلى"), Amount.exact("3", 3), spanOf("3"), "قتلى", 0, "person", false, evidence);
  }

  private static EntityMention entity(Evidence evidence) {
    EntityReference aleppo =
        new EntityReference(
            "place:SY-aleppo",
            "حلب",
            "Aleppo",
            "SYR",
            "Aleppo",
            OptionalDouble.of(36.2),
            OptionalDouble.of(37.16),
            "",
            "");
    return new EntityMention(spanOf("حلب"), "LOC", "city", aleppo, 0.9, 0, 1, evidence);
  }

  /** An exact toll of three, an actor without id beside one with, a place. */
  public static EventMention event(Evidence evidence) {
    Toll toll =
        new Toll(
            Amount.exact("3", 3),
            new Amount(
                "", OptionalLong.empty(), OptionalLong.of(10), OptionalLong.empty(), "vague"),
            Amount.NONE,
            Amount.NONE,
            Amount.NONE,
            List.of("civilian"),
            "event");
    EventPlace aleppo =
        new EventPlace(
            "حلب",
            "place:SY-aleppo",
            "حلب",
            "SYR",
            "Aleppo",
            OptionalDouble.of(36.2),
            OptionalDouble.of(37.16),
            1);
    Span none = new Span(0, 0);
    return new EventMention(
        spanOf("قصف"), // shelling
        "SHELLING_MISSILE",
        "ATTACK",
        0,
        Zone.Kind.LEAD,
        Factuality.ASSERTED,
        List.of(
            new Argument("actor1", none, "جهة; مجهولة", "", "", "UNK"), // an unknown side
            new Argument("actor1", none, "الجيش", "actor:SYR-MIL", "SYR", "MIL"), // the army
            new Argument("mediator", none, "قطر", "actor:QAT-GOV", "QAT", "GOV")), // Qatar
        List.of(aleppo),
        EventDate.NONE,
        Amount.IMPLICIT_ONE,
        "",
        toll,
        "artillery",
        "",
        "",
        Attribution.AUTHOR,
        new Cluster("c1", 2, "lead"),
        0.8,
        List.of(),
        evidence);
  }
}
