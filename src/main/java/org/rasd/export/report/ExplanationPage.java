package org.rasd.export.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.export.DocumentView;
import org.rasd.export.Finding;
import org.rasd.export.Findings;
import org.rasd.model.Document;
import org.rasd.model.EventMention;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Zone;

/** Texts with everything that the stages found in them, and why, as one page. */
public final class ExplanationPage {

  private final DocumentView view;
  private final Document document;
  private final ActorNames names;

  private ExplanationPage(DocumentView view, ActorNames names) {
    this.view = view;
    this.document = view.document();
    this.names = names;
  }

  /** The page; offsets in it are in the unit of the views. */
  public static String of(List<DocumentView> views) {
    ActorNames names = ActorNames.builtIn();
    Map<String, Object> explained = new LinkedHashMap<>();
    explained.put("columns", ReportEvent.COLUMNS);
    explained.put(
        "documents",
        views.stream().map(view -> new ExplanationPage(view, names).document()).toList());
    Page page = Page.ofExplanation();
    return page.head() + page.tail(Map.of("explained", explained));
  }

  private Map<String, Object> document() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", document.id());
    data.put("title", view.title());
    data.put("source", document.metadata().source());
    data.put("date", document.date().map(LocalDate::toString).orElse(""));
    data.put("aside", setAside());
    List<Object> sentences = new ArrayList<>();
    for (int i = 0; i < document.layer(Layer.SENTENCES).size(); i++) {
      sentences.add(sentence(i, document.layer(Layer.SENTENCES).get(i)));
    }
    data.put("sentences", sentences);
    return data;
  }

  private List<Map<String, String>> setAside() {
    List<Map<String, String>> aside = new ArrayList<>();
    for (Zone zone : document.layer(Layer.ZONES)) {
      boolean leftOut = zone.kind() == Zone.Kind.BOILERPLATE || zone.repeat();
      String text = document.textOf(zone).strip();
      if (leftOut && !text.isEmpty()) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("reason", zone.repeat() ? "repeat" : "furniture");
        line.put("text", text);
        line.put("evidence", zone.evidence().toString());
        aside.add(line);
      }
    }
    return aside;
  }

  private Map<String, Object> sentence(int index, Sentence sentence) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("zone", sentence.zone().label());
    data.put("start", view.start(sentence));
    data.put("end", view.end(sentence));
    data.put("text", document.textOf(sentence));
    data.put("marks", SentenceMarks.of(view, Set.of(index)));
    data.put("clitics", Findings.cutWords(document, sentence));
    List<Finding> found = new ArrayList<>(Findings.of(document, sentence));
    Findings.inside(document, Layer.NEAR_MISSES, sentence)
        .forEach(miss -> found.add(Findings.of(miss)));
    data.put("findings", found.stream().map(this::finding).toList());
    data.put(
        "events",
        Findings.inside(document, Layer.EVENTS, sentence).stream().map(this::event).toList());
    return data;
  }

  private Map<String, Object> finding(Finding finding) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", finding.kind());
    data.put("text", finding.span().in(document.text()));
    data.put("start", view.at(finding.span().start()));
    data.put("end", view.at(finding.span().end()));
    data.put("said", finding.said());
    data.put("evidence", finding.evidence());
    data.put("reason", finding.reason());
    return data;
  }

  private Map<String, Object> event(EventMention mention) {
    ReportEvent event = ReportEvent.of(view, mention, names);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("type", mention.type());
    data.put("family", mention.family());
    data.put("marks", event.marks());
    data.put("cells", event.cells());
    return data;
  }
}
