/**
 * Events: triggers found by the patterns of the rule files, then their arguments, numbers, places,
 * dates, sources, factuality and clusters. What an event is stands in {@code docs/event-types.md}
 * and in the data files under {@code org/rasd/events/}.
 */
package org.rasd.stage.event;
