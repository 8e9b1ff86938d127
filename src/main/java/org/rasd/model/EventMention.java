package org.rasd.model;

import java.util.List;
import org.rasd.text.Span;

/**
 * A reported event: one clause that reports one of the event types.
 *
 * @param span the trigger, without proclitics and enclitics
 * @param type the event type, as in the annotation guideline
 * @param family its family
 * @param sentence index of its sentence in the sentence layer
 * @param zone the part of the page it stands in; quote inside quotation marks
 * @param factuality whether it happened, in the eyes of the text
 * @param arguments who did it to whom, who mediated
 * @param places where, finest first
 * @param date when
 * @param count how many such events
 * @param countUnit what was counted (هجوم, صاروخ), empty where nothing
 * @param toll the losses
 * @param weapon for attacks, else empty
 * @param topic for negotiations, else empty
 * @param round the round of talks, empty where not stated
 * @param attribution who says so
 * @param cluster mentions of the same event in the document
 * @param confidence from 0 to 1
 * @param warnings what a reader should know of this record (short codes)
 * @param evidence the rule
 */
public record EventMention(
    Span span,
    String type,
    String family,
    int sentence,
    Zone.Kind zone,
    Factuality factuality,
    List<Argument> arguments,
    List<EventPlace> places,
    EventDate date,
    Amount count,
    String countUnit,
    Toll toll,
    String weapon,
    String topic,
    String round,
    Attribution attribution,
    Cluster cluster,
    double confidence,
    List<String> warnings,
    Evidence evidence)
    implements Annotation {

  /** Copies the lists. */
  public EventMention {
    arguments = List.copyOf(arguments);
    places = List.copyOf(places);
    warnings = List.copyOf(warnings);
  }

  /** The arguments with a role, in order. */
  public List<Argument> arguments(String role) {
    return arguments.stream().filter(a -> a.role().equals(role)).toList();
  }

  /** This mention in a cluster. */
  public EventMention withCluster(Cluster c) {
    return judged(c, confidence);
  }

  /** This mention with another confidence, from 0 to 1. */
  public EventMention withConfidence(double c) {
    return judged(cluster, c);
  }

  private EventMention judged(Cluster otherCluster, double otherConfidence) {
    return new EventMention(
        span,
        type,
        family,
        sentence,
        zone,
        factuality,
        arguments,
        places,
        date,
        count,
        countUnit,
        toll,
        weapon,
        topic,
        round,
        attribution,
        otherCluster,
        otherConfidence,
        warnings,
        evidence);
  }
}
