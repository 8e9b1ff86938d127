package org.rasd.stage.ner;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.rasd.lexicon.Gazetteer.Entry;
import org.rasd.lexicon.HeadNouns;
import org.rasd.lexicon.HeadNouns.OrganisationHead;
import org.rasd.lexicon.PhraseMatcher.Match;
import org.rasd.model.EntityReference;

/**
 * Says what the names of one document refer to: known things by the gazetteer, organs of a state by
 * head noun and country, persons of the document by their full name; everything else gets a local
 * id, the same for the same name. For one document, by one thread.
 */
final class Linker {

  private static final List<String> STATE_SECTORS = List.of("GOV", "MIL", "COP", "LEG", "JUD");

  private final NameText text;
  private final NameKnowledge knowledge;
  private final Optional<LocalDate> date;
  private final Map<String, EntityReference> persons = new HashMap<>();
  private final Map<String, EntityReference> personsByPart = new HashMap<>();
  private final Map<String, Found> otherNames = new HashMap<>();
  private final Map<String, EntityReference> others = new HashMap<>();
  private int locals;

  Linker(NameText text, NameKnowledge knowledge) {
    this.text = text;
    this.knowledge = knowledge;
    this.date = text.document().date();
  }

  /** What each name refers to, in the order of the names. */
  List<EntityReference> link(List<Found> names) {
    otherNames.putAll(Acronyms.otherNames(text, names));
    Map<Found, EntityReference> references = new HashMap<>();
    for (Found name : names) {
      if (name.is("PER") && name.length() > 1) {
        references.put(name, person(name));
      }
    }
    return names.stream()
        .map(name -> references.containsKey(name) ? references.get(name) : reference(name))
        .toList();
  }

  /** A name of pattern or model with the known things of its type that bear it. */
  Found withEntries(Found name) {
    Match<Entry> match = text.known(name.first());
    boolean known =
        name.entries().isEmpty()
            && match != null
            && match.endWord() == name.end()
            && match.skipped() == name.skipped();
    return known ? name.with(KnownNames.ofType(text, match, name.type())) : name;
  }

  private EntityReference reference(Found name) {
    return switch (name.type()) {
      case "PER" -> person(name);
      case "ORG" -> organisationOrKnown(otherName(name));
      default -> name.entries().isEmpty() ? local(others, name) : known(name);
    };
  }

  /** The other name of an unknown organisation, where brackets say that it has one. */
  private Found otherName(Found name) {
    return name.entries().isEmpty() ? otherNames.getOrDefault(key(name), name) : name;
  }

  private EntityReference organisationOrKnown(Found name) {
    return name.entries().isEmpty() ? organisation(name) : known(name);
  }

  private static EntityReference known(Found name) {
    return name.entries().get(0).reference();
  }

  private EntityReference person(Found name) {
    if (name.length() == 1) {
      EntityReference full = personsByPart.get(key(name));
      if (full != null) {
        return full;
      }
    }
    EntityReference person =
        knownPerson(name)
            .map(entry -> knowledge.gazetteer().inOffice(entry.reference(), date))
            .orElseGet(() -> local(persons, name));
    if (name.length() > 1) {
      personsByPart.putIfAbsent(text.word(name.end() - 1).norm(), person);
    }
    return person;
  }

  /** The figure a name means: by itself, or because it contains the figure's full name. */
  private Optional<Entry> knownPerson(Found name) {
    if (!name.entries().isEmpty()) {
      return Optional.of(name.entries().get(0));
    }
    for (int i = name.first(); i < name.end(); i++) {
      Match<Entry> match = text.known(i);
      boolean inside = match != null && match.endWord() == name.end() && match.length() > 1;
      if (inside && match.values().get(0).type().equals("PER")) {
        return Optional.of(match.values().get(0));
      }
    }
    return Optional.empty();
  }

  private EntityReference organisation(Found name) {
    Entry inner = organisationIn(name);
    if (inner != null) {
      return inner.reference();
    }
    EntityReference country = countryIn(name);
    HeadNouns.Found<OrganisationHead> head = text.organisationHead(name.first());
    if (country == null || head == null) {
      return local(others, name);
    }
    String sector = head.head().sector();
    String state = "actor:" + country.country() + "-";
    boolean organ =
        !head.head().state().isEmpty() && name.length() == head.end() - head.first() + 1;
    if (organ) {
      String id = state + head.head().state();
      return describe(name, id, country.country(), sector, id);
    }
    String actor = STATE_SECTORS.contains(sector) && speaks(head.head()) ? state + sector : "";
    EntityReference local = local(others, name);
    return describe(name, local.id(), country.country(), sector, actor);
  }

  /** The known organisation at the end of a longer name, or null: قوات التحالف العربي. */
  private Entry organisationIn(Found name) {
    for (int i = name.first(); i < name.end(); i++) {
      Match<Entry> match = text.known(i);
      boolean last = match != null && match.endWord() == name.end() && match.skipped() == 0;
      if (last || match != null && i == name.first() && match.endWord() == name.end()) {
        for (Entry entry : match.values()) {
          if (entry.type().equals("ORG") && !entry.isWord()) {
            return entry;
          }
        }
      }
    }
    return null;
  }

  private static boolean speaks(OrganisationHead head) {
    return switch (head.subtype()) {
      case "government", "ministry", "army", "police", "parliament", "court", "mission" -> true;
      default -> false;
    };
  }

  /** The country whose adjective or name is the last in an organisation's name, or null. */
  private EntityReference countryIn(Found name) {
    for (int i = name.end() - 1; i > name.first(); i--) {
      Match<Entry> match = text.known(i);
      if (match != null && match.skipped() == 0 && match.endWord() <= name.end()) {
        for (Entry entry : match.values()) {
          String type = entry.subtype();
          if (type.equals("nationality") || type.equals("country")) {
            return entry.reference();
          }
        }
      }
    }
    return null;
  }

  private EntityReference describe(
      Found name, String id, String country, String sector, String actor) {
    OptionalDouble none = OptionalDouble.empty();
    return new EntityReference(id, surface(name), "", country, "", none, none, sector, actor);
  }

  private EntityReference local(Map<String, EntityReference> known, Found name) {
    return known.computeIfAbsent(
        key(name), k -> EntityReference.local("local:" + ++locals, surface(name)));
  }

  private String surface(Found name) {
    return text.span(name.first(), name.end(), name.skipped()).in(text.document().text());
  }

  private String key(Found name) {
    return text.key(name);
  }
}
