package org.rasd.stage.event;

import java.util.List;
import org.rasd.model.Amount;

/**
 * What a sentence says of one kind of losses.
 *
 * @param word the verb, verbal noun or counted noun
 * @param victims index of the first word of those who suffered, or -1
 * @param end one past the last word of act and victims
 * @param victimTypes who they are, in order of mention
 * @param scope event, running_total or period
 */
record TollStatement(
    Loss loss,
    int word,
    Amount amount,
    int victims,
    int end,
    List<String> victimTypes,
    String scope) {

  /** Copies the list. */
  TollStatement {
    victimTypes = List.copyOf(victimTypes);
  }

  /** The first word of act and victims. */
  int first() {
    return victims >= 0 ? Math.min(word, victims) : word;
  }
}
