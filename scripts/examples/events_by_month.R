#!/usr/bin/env Rscript
# Counts events that happened by month and type, from events.csv. Base R only.
#
#   ./rasd extract corpora/sample --out out
#   Rscript scripts/examples/events_by_month.R out/events.csv

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop("usage: Rscript events_by_month.R EVENTS.CSV")

# UTF-8-BOM: the file starts with a mark for Excel. An empty cell is "not stated", not zero.
events <- read.csv(arguments[1], fileEncoding = "UTF-8-BOM", na.strings = "", colClasses = "character")
happened <- events[events$realis == "ACTUAL" & events$polarity == "pos", ]
# One event is told several times in an article: its cluster counts once.
once <- happened[!duplicated(happened$cluster_id), ]
dated <- once[!is.na(once$date_start), ]
print(table(month = substr(dated$date_start, 1, 7), type = dated$event_type))
