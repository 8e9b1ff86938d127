package org.rasd.stage.event;

import org.rasd.model.Attribution;
import org.rasd.model.EntityMention;
import org.rasd.stage.event.NounPhrases.Phrase;

/** What kind of source a phrase names, by its nouns first and by the entities in it second. */
final class SourceTypes {

  /** A class of nouns and the source type it stands for; the first that a phrase has decides. */
  private record Kind(String type, int classId) {}

  private final TextView view;
  private final NounPhrases phrases;
  private final Kind[] kinds;

  SourceTypes(TextView view, WordClasses classes, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
    this.kinds =
        new Kind[] {
          new Kind("media", classes.id("media")),
          new Kind("anonymous", classes.id("anonymous_source")),
          new Kind("witness", classes.id("witness")),
          new Kind("igo", classes.id("igo_source")),
          new Kind("ngo", classes.id("ngo_source")),
          new Kind("party", classes.id("party_source")),
          new Kind("official", classes.id("official_source")),
          new Kind("official", classes.id("agent_government")),
          new Kind("official", classes.id("agent_force")),
        };
  }

  /** The attribution to a phrase, with the word that reports it. */
  Attribution attribution(Phrase phrase, int cue) {
    EntityMention entity = firstKnown(phrase);
    String byEntity = entity == null ? "" : ofSector(entity.entity().sector());
    String byNoun = ofNouns(phrase);
    boolean nounDecides = byEntity.isEmpty() || isAbout(byNoun);
    String type = nounDecides && !byNoun.isEmpty() ? byNoun : byEntity;
    String country = entity == null ? "" : entity.entity().country();
    return new Attribution(
        phrases.text(phrase), type.isEmpty() ? "other" : type, country, view.textOf(cue));
  }

  /** An unnamed source in a ministry is anonymous, a witness in a party's town a witness. */
  private static boolean isAbout(String byNoun) {
    return byNoun.equals("media") || byNoun.equals("anonymous") || byNoun.equals("witness");
  }

  private EntityMention firstKnown(Phrase phrase) {
    EntityMention first = null;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      EntityMention entity = view.entityAt(i);
      if (entity != null && !ofSector(entity.entity().sector()).isEmpty()) {
        return entity;
      }
      first = first == null ? entity : first;
    }
    return first;
  }

  private String ofNouns(Phrase phrase) {
    for (Kind kind : kinds) {
      for (int i = phrase.first(); i < phrase.end(); i++) {
        if (view.is(i, kind.classId())) {
          return kind.type();
        }
      }
    }
    return "";
  }

  /** The source type of a PLOVER sector; empty for those that say nothing. */
  private static String ofSector(String sector) {
    return switch (sector) {
      case "GOV", "MIL", "COP", "LEG", "JUD", "SPY" -> "official";
      case "MED" -> "media";
      case "NGO" -> "ngo";
      case "IGO" -> "igo";
      case "REB", "PRM", "OPP", "PTY", "UAF" -> "party";
      default -> "";
    };
  }
}
