/**
 * What becomes of ideas: who handles them, how they are scored, moved and answered, and what
 * happens to those that get no word. Out of scope here: merging, votes and comments; what an
 * adopted one pays, which {@code points} hears of by {@code IdeaCredited}.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 HR decides about each idea: moves it, answers it, says who handles it.
 *   <li>R1.2 HR gives an idea to somebody who leads a store today. As its owner that lead decides
 *       about it, and about no other one.
 *   <li>R1.3 Up to ten who lead a store are asked to score it; they decide nothing.
 *   <li>R1.4 Nobody handles an own idea, also if it was claimed or merged; the database itself
 *       refuses.
 *   <li>R1.5 A lead reads in the pipeline what HR gave, and nothing else.
 *   <li>R1.6 Moving, answering, giving and asking leave an entry in the audit log.
 *   <li>R2.1 Before review, trial and adoption stands a gate: it can need an owner, scorecards, an
 *       official answer and a trial by a frozen plan whose result was read by HR or its owner. All
 *       that is missing is named at once, before somebody tries.
 *   <li>R2.2 HR sets gates, days and points; every field at fault is named at once. A day that was
 *       promised stays.
 *   <li>R3.1 Everybody reads what became of an idea: each move with its reason, each answer, who
 *       answers for it, by when and since when there was no word.
 *   <li>R3.2 Declining has a reason, and so has taking that back, which only HR does.
 *   <li>R3.3 An official answer stays as it is; {@code IdeaAnswered} is published.
 *   <li>R3.4 Of two who move it at once one does; the other is told where it stands.
 *   <li>R4.1 The reach is counted: answers of the last 90 days with a reason, in a store or in all.
 *       Until somebody says otherwise, the answer that caused the idea tells both.
 *   <li>R4.2 The score is reach × impact × confidence ÷ effort, with the number of scorecards and
 *       the lowest and highest of them; without reach or scorecards there is none.
 *   <li>R4.3 A reviewer learns what others think once the own scorecard is in.
 *   <li>R5.1 Without an answer by its day an idea is brought to its owner, some days later to HR;
 *       without an owner to HR at once. Each happens once, whichever node does it.
 *   <li>R5.2 A move and an official answer are a word; a comment and a score are none.
 *   <li>R5.3 Everybody reads how many wait, how many of them past their day, and how long: the
 *       median and the longest.
 *   <li>R6.1 {@code IdeaCredited} is published in the transaction in which an idea is adopted, or
 *       in which an adopted one is claimed.
 * </ul>
 */
package aidas.idea.review;
