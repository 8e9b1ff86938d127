package org.rasd.export;

import java.util.List;
import java.util.Optional;
import org.rasd.model.Annotation;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Zone;
import org.rasd.text.CodePointOffsets;

/** An analysed document as writers see it: offsets in the output's unit, zones and sentences. */
public final class DocumentView {

  private final Document document;
  private final OffsetUnit unit;
  private final CodePointOffsets codePoints;
  private final String title;
  private final Optional<Duplicate> duplicate;

  private DocumentView(Document document, OffsetUnit unit, Optional<Duplicate> duplicate) {
    this.duplicate = duplicate;
    this.document = document;
    this.unit = unit;
    this.codePoints = CodePointOffsets.of(document.text());
    this.title = titleOf(document);
  }

  /** A view of a document on which all stages have run. */
  public static DocumentView of(Document document, OffsetUnit unit) {
    return of(document, unit, Optional.empty());
  }

  /** A view of a document that may be nearly the same as an earlier one of the run. */
  public static DocumentView of(Document document, OffsetUnit unit, Optional<Duplicate> duplicate) {
    return new DocumentView(document, unit, duplicate);
  }

  private static String titleOf(Document document) {
    String given = document.metadata().title();
    if (!given.isEmpty()) {
      return given;
    }
    return document.layer(Layer.ZONES).stream()
        .filter(zone -> zone.kind() == Zone.Kind.TITLE)
        .findFirst()
        .map(zone -> document.textOf(zone).strip())
        .orElse("");
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /** The title from the input, else the one found in the text, else empty. */
  public String title() {
    return title;
  }

  /** The earlier document that this one is nearly the same as. */
  public Optional<Duplicate> duplicate() {
    return duplicate;
  }

  /** An offset in the output's unit. */
  public long at(int utf16) {
    return unit == OffsetUnit.UTF16 ? utf16 : codePoints.at(utf16);
  }

  /** Where an annotation starts, in the output's unit. */
  public long start(Annotation annotation) {
    return at(annotation.span().start());
  }

  /** One past the end of an annotation, in the output's unit. */
  public long end(Annotation annotation) {
    return at(annotation.span().end());
  }

  /** The part of the page a UTF-16 offset lies in; body where no zone says. */
  public Zone.Kind zoneAt(int offset) {
    List<Zone> zones = document.layer(Layer.ZONES);
    int i = lastStartingAtOrBefore(zones, offset);
    return i < 0 || !zones.get(i).span().contains(offset) ? Zone.Kind.BODY : zones.get(i).kind();
  }

  /** The index of the sentence a UTF-16 offset lies in, or -1. */
  public int sentenceAt(int offset) {
    List<Sentence> sentences = document.layer(Layer.SENTENCES);
    int i = lastStartingAtOrBefore(sentences, offset);
    return i >= 0 && sentences.get(i).span().contains(offset) ? i : -1;
  }

  /** The text of a sentence; empty for an index that is none. */
  public String sentence(int index) {
    List<Sentence> sentences = document.layer(Layer.SENTENCES);
    boolean known = index >= 0 && index < sentences.size();
    return known ? document.textOf(sentences.get(index)) : "";
  }

  private static int lastStartingAtOrBefore(List<? extends Annotation> ordered, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
