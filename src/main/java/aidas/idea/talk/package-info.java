/**
 * What colleagues say to an idea, and who wants to hear of it. Out of scope here: telling those who
 * are named and those who follow, who hear of it by {@code IdeaCommented}.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 Who works here comments on an idea that was sent, in 1 to 2,000 characters; every
 *       field at fault is named at once. A draft is not there for anybody.
 *   <li>R1.2 Said again with the same key it is the same comment.
 *   <li>R1.3 Who said it takes it back at any time; HR takes off anybody's, and that stands in the
 *       audit log.
 *   <li>R1.4 {@code IdeaCommented} is published in the same transaction, and {@code
 *       IdeaCommentGone} when it is taken back or off.
 *   <li>R1.5 Comments are read earliest first, the latest hundred at once.
 *   <li>R2.1 Behind an {@code @} the name or the number of a colleague who works here names that
 *       colleague; a name that two people have names nobody, their numbers do.
 *   <li>R2.2 One comment names at most ten colleagues, and never its author.
 *   <li>R2.3 While a name is typed, colleagues whose names begin so are offered: with name and
 *       store, in the order of names, and nothing else.
 *   <li>R3.1 Who works here follows an idea that was sent, and stops; again, nothing changes.
 * </ul>
 */
package aidas.idea.talk;
