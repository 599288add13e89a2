package aidas.pulse;

import aidas.pulse.gate.Leaf;
import java.time.YearMonth;

/** One anonymous answer that another tool collected. */
record HistoryLine(YearMonth month, Leaf from, Question question, int score) {}
