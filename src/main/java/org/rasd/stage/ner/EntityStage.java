package org.rasd.stage.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasd.lexicon.Gazetteer;
import org.rasd.lexicon.PhraseMatcher;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.Evidence;
import org.rasd.model.Layer;
import org.rasd.model.Word;
import org.rasd.pipeline.Stage;
import org.rasd.text.Span;

/** Finds known names, longest first. */
public final class EntityStage implements Stage {

  private static final Set<String> PLACE_CONTEXT =
      Set.of(
          "في", "مدينه", "بلده", "قريه", "محافظه", "ولايه", "قضاء", "ناحيه", "حي", "مخيم", "منطقه",
          "مديريه", "جبل", "ريف");

  private final Gazetteer gazetteer;

  private EntityStage(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The stage with the built-in gazetteer. */
  public static EntityStage load() {
    return new EntityStage(Gazetteer.builtIn());
  }

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.WORDS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.ENTITIES);
  }

  @Override
  public Document process(Document document) {
    List<Word> words = document.layer(Layer.WORDS);
    List<PhraseMatcher.Match<Gazetteer.Entry>> matches = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      var match = gazetteer.names().longestAt(words, i).filter(m -> accepts(words, m));
      match.ifPresent(matches::add);
      i = match.map(PhraseMatcher.Match::endWord).orElse(i + 1);
    }
    Map<String, Integer> votes = new HashMap<>();
    for (var match : matches) {
      if (match.values().size() == 1) {
        votes.merge(match.values().get(0).reference().country(), 1, Integer::sum);
      }
    }
    List<EntityMention> mentions = new ArrayList<>();
    for (var match : matches) {
      mentions.add(mention(words, match, best(match.values(), votes)));
    }
    return document.with(Layer.ENTITIES, mentions);
  }

  private static boolean accepts(List<Word> words, PhraseMatcher.Match<Gazetteer.Entry> match) {
    boolean single = match.endWord() - match.firstWord() == 1;
    boolean risky = match.values().stream().allMatch(e -> e.ambiguity().contains("word"));
    if (!risky) {
      return true;
    }
    return single
        && match.firstWord() > 0
        && PLACE_CONTEXT.contains(words.get(match.firstWord() - 1).stem());
  }

  private static Gazetteer.Entry best(List<Gazetteer.Entry> entries, Map<String, Integer> votes) {
    Gazetteer.Entry best = entries.get(0);
    for (Gazetteer.Entry entry : entries) {
      if (score(entry, votes) > score(best, votes)) {
        best = entry;
      }
    }
    return best;
  }

  private static int score(Gazetteer.Entry entry, Map<String, Integer> votes) {
    int country = Math.min(9, votes.getOrDefault(entry.reference().country(), 0));
    return country * 10 + entry.rank() + (entry.ambiguity().contains("word") ? -50 : 0);
  }

  private static EntityMention mention(
      List<Word> words, PhraseMatcher.Match<Gazetteer.Entry> match, Gazetteer.Entry entry) {
    Word first = words.get(match.firstWord());
    int start = match.stripped() ? first.stemSpan().start() : first.span().start();
    Span span = new Span(start, words.get(match.endWord() - 1).span().end());
    return new EntityMention(
        span,
        entry.type(),
        entry.subtype(),
        entry.reference(),
        0.9,
        match.firstWord(),
        match.endWord(),
        new Evidence("entities", entry.reference().id()));
  }
}
