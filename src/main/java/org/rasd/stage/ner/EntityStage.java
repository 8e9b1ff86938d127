package org.rasd.stage.ner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.lexicon.PhraseMatcher.Match;
import org.rasd.lexicon.Tables;
import org.rasd.model.Document;
import org.rasd.model.EntityMention;
import org.rasd.model.EntityReference;
import org.rasd.model.Evidence;
import org.rasd.model.Layer;
import org.rasd.pipeline.Stage;
import org.rasd.stage.ner.ShortOrganisations.Short;

/**
 * Finds persons, organisations, places and adjectives of nationality and says what they refer to:
 * several sources of mentions, merged into one set, then linked.
 */
public final class EntityStage implements Stage {

  private static final String NAME = "entities";

  private final NameKnowledge knowledge;
  private final List<MentionSource> sources;

  private EntityStage(NameKnowledge knowledge, List<MentionSource> sources) {
    this.knowledge = knowledge;
    this.sources = sources;
  }

  /** The stage with the built-in lists. */
  public static EntityStage load() {
    return of(Tables.builtIn());
  }

  /** The stage with the names of given tables. */
  public static EntityStage of(Tables tables) {
    return of(tables, Optional.empty());
  }

  /** The stage with the names of given tables and the trained model in a file, if one is given. */
  public static EntityStage of(Tables tables, Optional<Path> model) {
    NameKnowledge knowledge = NameKnowledge.of(tables);
    return new EntityStage(
        knowledge,
        List.of(
            new KnownNames(knowledge),
            new OrganisationNames(knowledge),
            new PersonNames(knowledge),
            new PlaceNames(knowledge),
            ModelNames.of(model, knowledge)));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.WORDS, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.ENTITIES, Layer.NESTED_ENTITIES);
  }

  @Override
  public Document process(Document document) {
    NameText text = new NameText(document, knowledge);
    List<Found> candidates = new ArrayList<>();
    for (MentionSource source : sources) {
      candidates.addAll(source.find(text));
    }
    List<Found> names = MentionMerger.merge(text, knowledge.policy(), candidates);
    Linker linker = new Linker(text, knowledge);
    names = Acronyms.with(text, RepeatedNames.with(text, knowledge, names));
    names = names.stream().map(linker::withEntries).toList();
    List<EntityReference> references = linker.link(names);
    List<EntityMention> mentions = new ArrayList<>(names.size());
    List<EntityMention> nested = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      mentions.add(mention(text, names.get(k), references.get(k)));
      addNested(text, names.get(k), nested);
    }
    for (Short found : ShortOrganisations.in(text, knowledge, names, references)) {
      mentions.add(mention(text, found.name(), found.reference()));
    }
    mentions.sort(Comparator.comparingInt(EntityMention::firstWord));
    return document.with(Layer.ENTITIES, mentions).with(Layer.NESTED_ENTITIES, nested);
  }

  private static EntityMention mention(NameText text, Found name, EntityReference reference) {
    return new EntityMention(
        text.span(name.first(), name.end(), name.skipped()),
        name.type(),
        name.subtype(),
        reference,
        name.confidence(),
        name.first(),
        name.end(),
        new Evidence(NAME, name.source()));
  }

  /** Known places, organisations and adjectives inside the name of an organisation or place. */
  private static void addNested(NameText text, Found name, List<EntityMention> nested) {
    if (name.length() == 1 || name.is("PER")) {
      return;
    }
    for (int i = name.first(); i < name.end(); i++) {
      Match<Entry> match = text.known(i);
      boolean inner =
          match != null
              && (i == name.first() || match.skipped() == 0)
              && match.endWord() <= name.end()
              && match.length() < name.length();
      if (inner && !match.values().get(0).isWord() && !match.values().get(0).type().equals("PER")) {
        Entry entry = match.values().get(0);
        Found found =
            new Found(
                i,
                match.endWord(),
                match.skipped(),
                entry.type(),
                entry.subtype(),
                match.values(),
                0.9,
                Found.Strength.SURE,
                entry.reference().id());
        nested.add(mention(text, found, entry.reference()));
        i = match.endWord() - 1;
      }
    }
  }
}
