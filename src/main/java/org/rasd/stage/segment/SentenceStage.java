package org.rasd.stage.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rasd.model.Document;
import org.rasd.model.Layer;
import org.rasd.model.Sentence;
import org.rasd.model.Token;
import org.rasd.model.Zone;
import org.rasd.pipeline.Interruption;
import org.rasd.pipeline.Stage;
import org.rasd.text.Span;

/**
 * Groups tokens into sentences. A sentence never crosses a paragraph or a zone; inside a paragraph
 * {@link SentenceEnds} decides.
 */
public final class SentenceStage implements Stage {

  private final SentenceEnds ends = SentenceEnds.load();

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.ZONES, Layer.TOKENS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.SENTENCES);
  }

  @Override
  public Document process(Document document) {
    List<Token> tokens = document.layer(Layer.TOKENS);
    List<Zone> zones = document.layer(Layer.ZONES);
    List<Paragraph> paragraphs = Paragraphs.of(document.text());
    List<Sentence> sentences = new ArrayList<>();
    int token = 0;
    int zone = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Interruption.check();
      int limit = paragraphs.get(p).span().end();
      while (token < tokens.size() && tokens.get(token).span().start() < limit) {
        zone = zoneAt(zones, zone, tokens.get(token).span().start());
        int bound = Math.min(limit, zones.get(zone).span().end());
        int last = endBefore(tokens, token, bound);
        int end = ends.after(document.text(), tokens, token, last);
        sentences.add(sentence(tokens, token, end, p, zones.get(zone).kind()));
        token = end;
      }
    }
    return document.with(Layer.SENTENCES, sentences);
  }

  private static int zoneAt(List<Zone> zones, int from, int offset) {
    int i = from;
    while (i + 1 < zones.size() && zones.get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }

  /** One past the last token that starts before an offset. */
  private static int endBefore(List<Token> tokens, int from, int offset) {
    int low = from + 1;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Sentence sentence(
      List<Token> tokens, int first, int end, int paragraph, Zone.Kind zone) {
    Span span = new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    return new Sentence(span, first, end, paragraph, zone);
  }
}
