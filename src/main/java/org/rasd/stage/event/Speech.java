package org.rasd.stage.event;

import org.rasd.model.Attribution;

/**
 * A report of what somebody says: the words {@code [first, end)} are what is said.
 *
 * @param cue the verb of saying, or the word for "according to"
 * @param first first word of what is said
 * @param end one past its last word
 * @param speaker who says so
 * @param stance a verb of wish, demand or threat, not of saying
 */
record Speech(int cue, int first, int end, Attribution speaker, boolean stance) {

  boolean covers(int word) {
    return first <= word && word < end;
  }
}
