package org.rasd.corpus.date;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What comes first in dates such as 05/06/2024. */
public enum DayOrder {
  /** The day, as nearly everywhere. */
  DAY_FIRST,
  /** The month, as in the United States. */
  MONTH_FIRST,
  /** Nobody knows. */
  UNKNOWN;

  private static final int MONTHS = 12;

  /** The order of a column: that which some of its dates prove and none disproves. */
  public static DayOrder ofColumn(Collection<String> values) {
    Set<DayOrder> proved = EnumSet.noneOf(DayOrder.class);
    values.forEach(value -> proved.add(WrittenDates.provedBy(value)));
    proved.remove(UNKNOWN);
    return proved.size() == 1 ? proved.iterator().next() : UNKNOWN;
  }

  /** The order of one date: a number beyond the months is the day, whatever was thought. */
  DayOrder of(int first, int second) {
    if (first > MONTHS && second <= MONTHS) {
      return DAY_FIRST;
    }
    if (second > MONTHS && first <= MONTHS) {
      return MONTH_FIRST;
    }
    return first == second ? DAY_FIRST : this;
  }
}
