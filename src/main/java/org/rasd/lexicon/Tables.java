package org.rasd.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables of a run: those that ship with Rasd, and what a user lays over them. An entry of the
 * user replaces the built-in one with the same key; all others are added. Immutable, shared by
 * threads.
 */
public final class Tables {

  private static final Tables BUILT_IN = new Tables(OwnTables.NONE);

  private final OwnTables own;

  private Tables(OwnTables own) {
    this.own = own;
  }

  /** The tables that ship with Rasd. */
  public static Tables builtIn() {
    return BUILT_IN;
  }

  /** A user's tables over those that ship with Rasd. */
  public static Tables with(OwnTables own) {
    return new Tables(own);
  }

  /** The user's tables alone. */
  public OwnTables own() {
    return own;
  }

  /**
   * The tables of a kind: the built-in ones without what is replaced, then the user's.
   *
   * @throws ResourceException if a built-in one is missing or malformed
   */
  public List<TsvTable> of(TableKind kind) {
    List<TsvTable> tables = new ArrayList<>(shipped(kind));
    tables.addAll(own.of(kind));
    return tables;
  }

  /** The built-in tables of a kind without the entries that the user replaces. */
  public List<TsvTable> shipped(TableKind kind) {
    Set<String> replaced = new HashSet<>();
    if (!kind.key().isEmpty()) {
      own.of(kind).forEach(t -> t.rows().forEach(row -> replaced.add(kind.keyOf(row))));
    }
    return kind.builtIn().stream()
        .map(TsvTable::resource)
        .map(t -> replaced.isEmpty() ? t : t.without(r -> replaced.contains(kind.keyOf(r))))
        .toList();
  }

  /** How many entries of a kind the user replaces. */
  public long replaced(TableKind kind) {
    long all = kind.builtIn().stream().mapToLong(t -> TsvTable.resource(t).rows().size()).sum();
    return all - shipped(kind).stream().mapToLong(table -> table.rows().size()).sum();
  }

  /** All entries of a kind. */
  List<TsvTable.Row> rows(TableKind kind) {
    return of(kind).stream().flatMap(table -> table.rows().stream()).toList();
  }
}
