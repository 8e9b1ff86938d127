package org.rasd.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasd.model.Argument;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.text.CodePointOffsets;
import org.rasd.text.Span;

/** The lines of an {@code .ann} file of brat. For one document. */
final class BratAnnotations {

  private static final String PARTICIPANT = "Participant";

  private final Document document;
  private final CodePointOffsets offsets;
  private final StringBuilder out = new StringBuilder();
  private final Map<Span, String> texts = new HashMap<>();
  private int textNumber;
  private int attributeNumber;

  private BratAnnotations(Document document) {
    this.document = document;
    this.offsets = CodePointOffsets.of(document.text());
  }

  static String of(Document document) {
    BratAnnotations annotations = new BratAnnotations(document);
    document.layer(Layer.ENTITIES).forEach(annotations::addEntity);
    List<EventMention> events = document.layer(Layer.EVENTS);
    for (int i = 0; i < events.size(); i++) {
      annotations.addEvent(events.get(i), "E" + (i + 1));
    }
    return annotations.out.toString();
  }

  private void addEntity(EntityMention mention) {
    texts.putIfAbsent(mention.span(), addText(mention.type(), mention.span()));
  }

  private void addEvent(EventMention event, String id) {
    List<String> parts = new ArrayList<>();
    parts.add(event.type() + ":" + addText(event.type(), event.span()));
    Map<String, Integer> roles = new HashMap<>();
    for (Argument argument : event.arguments()) {
      if (!argument.span().isEmpty()) {
        // brat tells arguments of one role apart by a number.
        int number = roles.merge(argument.role(), 1, Integer::sum);
        String role = argument.role() + (number == 1 ? "" : "_" + number);
        parts.add(role + ":" + textOf(argument.span()));
      }
    }
    out.append(id).append('\t').append(String.join(" ", parts)).append('\n');
    addAttribute("Realis", id, event.factuality().realis());
    addAttribute("Polarity", id, event.factuality().polarity());
    addAttribute("Modality", id, event.factuality().modality());
  }

  private String textOf(Span span) {
    String known = texts.get(span);
    if (known != null) {
      return known;
    }
    String added = addText(PARTICIPANT, span);
    texts.put(span, added);
    return added;
  }

  private void addAttribute(String name, String of, String value) {
    if (!value.isEmpty()) {
      attributeNumber++;
      out.append('A').append(attributeNumber).append('\t').append(name).append(' ');
      out.append(of).append(' ').append(value).append('\n');
    }
  }

  private String addText(String type, Span span) {
    textNumber++;
    String id = "T" + textNumber;
    out.append(id).append('\t').append(type).append(' ').append(ranges(span)).append('\t');
    out.append(span.in(document.text()).replaceAll("[\\r\\n]+", " ")).append('\n');
    return id;
  }

  /** brat takes no line feed inside a range: one before and one after it. */
  private String ranges(Span span) {
    List<String> ranges = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || isLineEnd(document.text().charAt(i))) {
        if (i > start) {
          ranges.add(offsets.at(start) + " " + offsets.at(i));
        }
        start = i + 1;
      }
    }
    return String.join(";", ranges);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
